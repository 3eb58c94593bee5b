package dev.prospector.job.adapter.out.persistence.template;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.prospector.job.adapter.out.persistence.Colliding;
import dev.prospector.job.application.port.out.template.Templates;
import dev.prospector.job.domain.process.PlannedStage;
import dev.prospector.job.domain.process.ProcessPlan;
import dev.prospector.job.domain.process.StageKind;
import dev.prospector.job.domain.template.ProcessTemplate;
import dev.prospector.job.domain.template.TemplateContent;
import dev.prospector.job.domain.template.TemplateId;
import dev.prospector.job.domain.user.UserId;
import dev.prospector.kit.data.sql.TenantSql;

/** Plain SQL, because the standard template must not fail when somebody else was quicker; each template is one row. */
@ApplicationScoped
@Colliding
class JdbcTemplates implements Templates {
    private static final String LINE = "\n";
    private static final String SELECT = """
            select id, version, name, stages, prospect_enabled, hides_others_feedback, hiring_managers_see_prospects,
                approvers, standard
            from process_templates where tenant = :tenant""";

    private final TenantSql sql;

    JdbcTemplates(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Versioned> find(TemplateId id) {
        return sql.one(SELECT + " and id = :id", Map.of("id", id.toString()), JdbcTemplates::versioned);
    }

    @Override
    public Optional<Versioned> lock(TemplateId id) {
        return sql.one(SELECT + " and id = :id for update", Map.of("id", id.toString()), JdbcTemplates::versioned);
    }

    @Override
    public Optional<ProcessTemplate> standard() {
        return sql.one(SELECT + " and standard", Map.of(), JdbcTemplates::versioned)
                .map(Versioned::template);
    }

    @Override
    public List<Versioned> list(Optional<TemplateId> after, int atMost) {
        var values =
                Map.<String, Object>of("after", after.map(TemplateId::toString).orElse(""), "atMost", atMost);
        return sql.query(SELECT + " and id > :after order by id limit :atMost", values, JdbcTemplates::versioned);
    }

    @Override
    public void add(ProcessTemplate template) {
        sql.update("""
                insert into process_templates (
                    id, tenant, version, name, stages, prospect_enabled, hides_others_feedback,
                    hiring_managers_see_prospects, approvers, standard)
                values (:id, :tenant, 0, :name, :stages, :prospect, :hides, :managersSee, :approvers, :standard)
                on duplicate key update version = version
                """, values(template));
    }

    @Override
    public void save(ProcessTemplate template) {
        sql.update("""
                update process_templates set version = version + 1, name = :name, stages = :stages,
                    prospect_enabled = :prospect, hides_others_feedback = :hides,
                    hiring_managers_see_prospects = :managersSee, approvers = :approvers
                where tenant = :tenant and id = :id
                """, values(template));
    }

    @Override
    public void remove(TemplateId id) {
        sql.update("delete from process_templates where tenant = :tenant and id = :id", Map.of("id", id.toString()));
    }

    private static Map<String, Object> values(ProcessTemplate template) {
        var content = template.content();
        var values = new HashMap<String, Object>();
        values.put("id", template.id().toString());
        values.put("name", content.name());
        values.put(
                "stages",
                content.plan().stages().stream()
                        .map(stage -> stage.kind() + " " + stage.name())
                        .collect(joining(LINE)));
        values.put("prospect", content.plan().prospectEnabled());
        values.put("hides", content.plan().hidesOthersFeedback());
        values.put("managersSee", content.plan().hiringManagersSeeProspects());
        values.put("approvers", content.approvers().stream().map(UserId::value).collect(joining(LINE)));
        values.put("standard", template.isStandard() ? true : null);
        return values;
    }

    private static Versioned versioned(ResultSet row) throws SQLException {
        var plan = new ProcessPlan(
                row.getString("stages").lines().map(JdbcTemplates::stage).toList(),
                row.getBoolean("prospect_enabled"),
                row.getBoolean("hides_others_feedback"),
                row.getBoolean("hiring_managers_see_prospects"));
        var approvers = row.getString("approvers").lines().map(UserId::new).toList();
        var template = new ProcessTemplate(
                new TemplateId(UUID.fromString(row.getString("id"))),
                new TemplateContent(row.getString("name"), plan, approvers),
                row.getBoolean("standard"));
        return new Versioned(template, row.getInt("version"));
    }

    private static PlannedStage stage(String line) {
        var kind = line.substring(0, line.indexOf(' '));
        return new PlannedStage(line.substring(kind.length() + 1), StageKind.valueOf(kind));
    }
}
