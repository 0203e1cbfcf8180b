package vn.communeportal.templating;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.content.Commune;

/**
 * Which host serves which commune. At a commune's own domain there is this commune and no other:
 * the root leads to its home, another commune's address to that one's domain, and what a merged
 * commune had to the domain of its successor. A host that is no commune's domain serves all.
 *
 * <p>Hosts ask before their page cache, so that no page is kept under another commune's domain.
 * Thread-safe; a changed domain counts after a few seconds.
 */
@Singleton
public final class PortalHosts {

    static final Duration REMEMBERED = Duration.ofSeconds(2);

    /** What is done with a request in place of serving it. Immutable. */
    public static final class Answer {

        private static final Answer NOTHING = new Answer("", "");

        private final String domain;
        private final String path;

        private Answer(String domain, String path) {
            this.domain = domain;
            this.path = path;
        }

        /**
         * The absolute address to go to, for good; empty if there is nothing here.
         *
         * @param contextPath the host's
         */
        public Optional<String> location(String contextPath) {
            return domain.isEmpty()
                    ? Optional.empty()
                    : Optional.of("https://" + domain + contextPath + path);
        }
    }

    private final PublicItems items;
    private final PortalResolver resolver;
    private final Clock clock;

    private volatile Domains domains = new Domains(Instant.MIN, Map.of());

    @Inject
    public PortalHosts(PublicItems items, PortalResolver resolver, Clock clock) {
        this.items = items;
        this.resolver = resolver;
        this.clock = clock;
    }

    /**
     * What becomes of a request.
     *
     * @param host as the request names it, with a port or without; may be null
     * @param path decoded, without the host's context path
     * @return empty if it is served as any other
     */
    public Optional<Answer> answer(String host, String path) {
        Optional<Commune> owner = owner(host);
        if (owner.isEmpty() || path.startsWith("/.")) {
            return Optional.empty();
        }
        if (path.isEmpty() || path.equals("/")) {
            return Optional.of(at(items.heirOf(owner.get()).orElse(owner.get()), null));
        }
        if (path.equals(PortalResolver.PROVINCE_SEARCH)) {
            Commune its = items.heirOf(owner.get()).orElse(owner.get());
            return Optional.of(at(its, PortalRoutes.page(its.id(), PageTree.SEARCH).path()));
        }
        // Magnolia's own form of addresses has an extension or a selector behind the name.
        String first = path.substring(1).replaceFirst("[/.~;].*$", "");
        if (first.isEmpty() || first.contains("%")) {
            // No address of the portal looks so, but the host might make one of it.
            return Optional.of(Answer.NOTHING);
        }
        if (first.equals(owner.get().id())) {
            return ownAddress(owner.get(), path);
        }
        Optional<Commune> other = items.commune(first);
        return other.map(commune -> othersAddress(commune, path));
    }

    private Optional<Answer> ownAddress(Commune owner, String path) {
        Optional<Commune> heir = items.heirOf(owner);
        if (heir.isEmpty()) {
            return Optional.empty();
        }
        if (FileServlet.serves(path)) {
            return owner.status() == Commune.Status.MERGED
                    ? Optional.of(at(heir.get(), path.replaceFirst(owner.id(), heir.get().id())))
                    : Optional.empty();
        }
        return resolver.resolve(path)
                .filter(PortalTarget::isRedirect)
                .filter(target -> target.path().startsWith("/" + heir.get().id()))
                .map(target -> at(heir.get(), target.path()));
    }

    /** A merged commune's address leads on at once, without a stop at the domain it had. */
    private Answer othersAddress(Commune other, String path) {
        Optional<Commune> heir = items.heirOf(other);
        if (heir.isPresent()) {
            Optional<Answer> moved = ownAddress(other, path);
            if (moved.isPresent()) {
                return moved.get();
            }
        }
        return at(other, path);
    }

    /**
     * @param path null for the home page
     */
    private static Answer at(Commune commune, String path) {
        String way = path == null ? PortalRoutes.home(commune.id()).path() : path;
        String domain = commune.setting(Commune.DOMAIN);
        return domain.isEmpty() ? Answer.NOTHING : new Answer(domain, way);
    }

    private Optional<Commune> owner(String host) {
        if (host == null) {
            return Optional.empty();
        }
        String name = host.toLowerCase(Locale.ROOT).replaceFirst("\\.?(:[0-9]+)?$", "");
        Instant now = clock.instant();
        Domains known = domains;
        if (now.isBefore(known.readAt) || !known.readAt.plus(REMEMBERED).isAfter(now)) {
            known = new Domains(now, read());
            domains = known;
        }
        return Optional.ofNullable(known.communes.get(name)).flatMap(items::commune);
    }

    /** A successor may have taken over the domain of a commune that was merged into it. */
    private Map<String, String> read() {
        Map<String, String> ids = new HashMap<>();
        for (Commune commune : items.communes()) {
            String domain = commune.setting(Commune.DOMAIN);
            boolean merged = commune.status() == Commune.Status.MERGED;
            if (!domain.isEmpty() && !(merged && ids.containsKey(domain))) {
                ids.put(domain, commune.id());
            }
        }
        return ids;
    }

    /** Ids of communes by their domains, as they were at a moment. */
    private static final class Domains {

        private final Instant readAt;
        private final Map<String, String> communes;

        private Domains(Instant readAt, Map<String, String> communes) {
            this.readAt = Objects.requireNonNull(readAt);
            this.communes = communes;
        }
    }
}
