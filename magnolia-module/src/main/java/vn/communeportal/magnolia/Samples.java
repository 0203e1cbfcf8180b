package vn.communeportal.magnolia;

import info.magnolia.cms.security.SecuritySupport;
import info.magnolia.cms.security.User;
import info.magnolia.cms.security.UserManager;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.host.PublishingException;
import vn.communeportal.samples.SampleAccount;
import vn.communeportal.samples.SampleAccounts;
import vn.communeportal.samples.SampleCommunes;

/**
 * Sample communes in Magnolia, with accounts whose password is their login: only for instances that
 * somebody tries the portal on. Publishes each item, so it waits until the public instance answers.
 */
@Singleton
public class Samples {

    private static final Logger log = LoggerFactory.getLogger(Samples.class);

    private final SampleCommunes communes;
    private final SecuritySupport security;
    private final BoardRoles boardRoles;
    private boolean installed;

    @Inject
    public Samples(SampleCommunes communes, SecuritySupport security, BoardRoles boardRoles) {
        this.communes = communes;
        this.security = security;
        this.boardRoles = boardRoles;
    }

    /**
     * Installs those that are not there yet; when it fails, the next call tries again.
     *
     * @param ids of communes, separated by commas; nothing happens if blank
     */
    void installOnce(String ids) {
        if (installed || ids.isBlank()) {
            return;
        }
        Set<String> wanted =
                Arrays.stream(ids.split(",")).map(String::trim).collect(Collectors.toSet());
        try {
            communes.install(wanted);
            SampleAccounts.all().stream()
                    .filter(account -> wanted.contains(account.commune()))
                    .forEach(this::createUser);
            // Whoever signs in before would have no app until they sign in anew.
            boardRoles.follow();
            installed = true;
            log.info("Sample communes are installed: {}", ids);
        } catch (PublishingException e) {
            log.info("Sample communes wait for the public instance: {}", e.getMessage());
        }
    }

    private void createUser(SampleAccount account) {
        UserManager users = security.getUserManager("admin");
        if (users.getUser(account.login()) == null) {
            User user = users.createUser(account.login(), account.login());
            user = users.setProperty(user, "title", account.fullName());
            user = users.setProperty(user, "email", account.email());
            user = users.setProperty(user, "language", account.language().getLanguage());
            users.addRole(user, Roles.BOARD);
        }
    }
}
