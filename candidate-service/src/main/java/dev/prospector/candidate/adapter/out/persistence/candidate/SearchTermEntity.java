package dev.prospector.candidate.adapter.out.persistence.candidate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.TenantId;

import dev.prospector.candidate.domain.Personal;

/** One word by which a candidate is found; read by {@link dev.prospector.candidate.adapter.out.persistence.search.JdbcCandidateLists}. */
@Entity
@Table(name = "candidate_search_terms")
@IdClass(SearchTermEntity.Key.class)
class SearchTermEntity {
    @Id
    private String candidateId;

    @Id
    private String term;

    @TenantId
    private String tenant;

    record Key(String candidateId, @Personal String term) {
        /** Stands in Hibernate's exceptions: it says nothing personal. */
        @Override
        public String toString() {
            return "a word of " + candidateId;
        }
    }

    static SearchTermEntity of(String candidateId, String term) {
        var entity = new SearchTermEntity();
        entity.candidateId = candidateId;
        entity.term = term;
        return entity;
    }

    boolean says(String word) {
        return term.equals(word);
    }
}
