package vn.communeportal.magnolia.suite;

import at.favre.lib.crypto.bcrypt.BCrypt;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Accounts that the samples do not have; the password is the login, the language Vietnamese. */
final class TestAccounts {

    /** An administrator of the province. */
    static final String PROVINCE = "tinh-quantri";

    private static final int QUICK = 4;
    private static final String USERS = "/admin";
    private static final String PART = "mgnl:contentNode";

    private final Magnolia magnolia;

    TestAccounts(Magnolia magnolia) {
        this.magnolia = magnolia;
    }

    /** Makes the province's administrator, if there is none yet. */
    String province() throws IOException, InterruptedException {
        return make(PROVINCE, List.of("commune-portal-province"));
    }

    /** Makes an account, if there is none of this login yet. */
    String make(String login, List<String> roles) throws IOException, InterruptedException {
        String path = Magnolia.AUTHOR + "/.rest/nodes/v1/users" + USERS + "/" + login;
        if (magnolia.status(path, Magnolia.SUPERUSER) == 200) {
            return login;
        }
        RestCalls author = new RestCalls(magnolia, Magnolia.AUTHOR);
        author.put(
                "users",
                USERS,
                login,
                "mgnl:user",
                Map.of(
                        "name",
                        login,
                        "title",
                        login,
                        "pswd",
                        BCrypt.withDefaults().hashToString(QUICK, login.toCharArray()),
                        "language",
                        "vi",
                        "enabled",
                        "true"));
        Map<String, String> identifiers = new LinkedHashMap<>();
        for (String role : roles) {
            identifiers.put(
                    String.valueOf(identifiers.size()),
                    magnolia.node(Magnolia.AUTHOR, "userroles", "/" + role, 0)
                            .path("identifier")
                            .asText());
        }
        author.put("users", USERS + "/" + login, "roles", PART, identifiers);
        return login;
    }
}
