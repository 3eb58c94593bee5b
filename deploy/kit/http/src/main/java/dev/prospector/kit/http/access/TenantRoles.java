package dev.prospector.kit.http.access;

/** The tenant roles of product.md 1, as the token's {@code groups} name them. */
public final class TenantRoles {
    public static final String ADMIN = "admin";
    public static final String RECRUITER = "recruiter";
    public static final String HIRING_MANAGER = "hiring-manager";
    public static final String INTERVIEWER = "interviewer";
    public static final String READ_ONLY = "read-only";

    private TenantRoles() {}
}
