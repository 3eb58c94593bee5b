package dev.prospector.job.adapter.out.persistence.user;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.job.domain.user.PlaceLost;
import dev.prospector.job.domain.user.User;
import dev.prospector.job.domain.user.UserId;
import dev.prospector.job.domain.user.UserSearch;
import dev.prospector.kit.data.sql.TenantSql;

/**
 * Users page by page, always along an index: by the names in their order, or by the words that begin as the leading one asked for. There
 * a user stands at the first of their words that does, and only there. Nothing is left to the database's guess, which may be that most
 * users have a word and all had better be read: the index is named, joins stay as they are written, and words of one user are looked up
 * by scalar subqueries.
 */
@ApplicationScoped
class JdbcUserSearch {
    private static final String BY_NAME = "select " + JdbcUsers.COLUMNS + """

            from users u
            where u.tenant = :tenant and u.sort_name <> ''""";

    private static final String BY_WORD = "select straight_join " + JdbcUsers.COLUMNS + """

            from user_words w force index (user_words_by_word)
            join users u on u.tenant = w.tenant and u.user_id = w.user_id
            where w.tenant = :tenant and w.word like :word
                and w.word = (
                    select min(f.word) from user_words f
                    where f.tenant = w.tenant and f.user_id = w.user_id and f.word like :word)""";

    private static final String OTHER_WORD = """

                and (
                    select min(o.word) from user_words o
                    where o.tenant = w.tenant and o.user_id = w.user_id and o.word like :other%d) is not null""";

    private final TenantSql sql;

    JdbcUserSearch(TenantSql sql) {
        this.sql = sql;
    }

    /** Where a list goes on: among those at the same place as the last one shown, or behind them. */
    enum Part {
        SAME_PLACE(" and %1$s = :place and %2$s > :after"),
        BEHIND(" and %1$s > :place");

        private final String condition;

        Part(String condition) {
            this.condition = condition;
        }
    }

    /** In two statements, because with one the database walks through all who stand at the same place. */
    List<User> page(UserSearch search, Optional<UserId> after, int atMost) {
        var values = values(search);
        values.put("place", after.map(user -> place(search, user)).orElse(""));
        values.put("after", after.map(UserId::value).orElse(""));
        var page = new ArrayList<User>();
        if (after.isPresent()) {
            page.addAll(read(search, Part.SAME_PLACE, values, atMost));
        }
        if (page.size() < atMost) {
            page.addAll(read(search, Part.BEHIND, values, atMost - page.size()));
        }
        return page;
    }

    private List<User> read(UserSearch search, Part part, Map<String, Object> values, int atMost) {
        values.put("atMost", atMost);
        return sql.query(statement(search, part), values, JdbcUsers::user);
    }

    /** Words are letters and digits only, so that none means something else to {@code like}. */
    static Map<String, Object> values(UserSearch search) {
        var values = new HashMap<String, Object>();
        search.leading().ifPresent(word -> values.put("word", word + "%"));
        search.role().ifPresent(role -> values.put("role", role));
        for (int i = 0; i < search.others().size(); i++) {
            values.put("other" + i, search.others().get(i) + "%");
        }
        return values;
    }

    static String statement(UserSearch search, Part part) {
        var byWord = search.leading().isPresent();
        var place = byWord ? "w.word" : "u.sort_name";
        var user = byWord ? "w.user_id" : "u.user_id";
        var statement = new StringBuilder(byWord ? BY_WORD : BY_NAME);
        statement.append(part.condition.formatted(place, user));
        search.role().ifPresent(role -> statement.append(" and find_in_set(:role, u.roles) > 0"));
        for (int i = 0; i < search.others().size(); i++) {
            statement.append(OTHER_WORD.formatted(i));
        }
        return statement + "\norder by " + (byWord ? "w" : "u") + ".tenant, " + place + ", " + user + " limit :atMost";
    }

    private String place(UserSearch search, UserId user) {
        var statement = search.leading().isPresent()
                ? "select min(word) as place from user_words where tenant = :tenant and user_id = :user and word like :word"
                : "select sort_name as place from users where tenant = :tenant and user_id = :user";
        var values = Map.of("user", user.value(), "word", search.leading().orElse("") + "%");
        return sql.query(statement, values, row -> Optional.ofNullable(row.getString("place"))).stream()
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(PlaceLost::new);
    }
}
