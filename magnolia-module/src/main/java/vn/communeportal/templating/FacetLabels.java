package vn.communeportal.templating;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.communeportal.content.Commune;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Field;
import vn.communeportal.content.Section;
import vn.communeportal.search.Facet;
import vn.communeportal.search.InForce;
import vn.communeportal.text.Messages;

/** What people call facets and their values. */
final class FacetLabels {

    private final PublicItems items;
    private final Commune commune;
    private final Locale locale;

    /**
     * @param commune whose names of sections count; null where all communes are asked: then those
     *     of the first that has the section, since codes are the law's
     */
    FacetLabels(PublicItems items, Commune commune, Locale locale) {
        this.items = items;
        this.commune = commune;
        this.locale = locale;
    }

    String of(Facet facet) {
        return text("portal.search.facet." + facet.id());
    }

    String of(Facet facet, String value) {
        switch (facet) {
            case COMMUNE:
                return items.commune(value).map(Commune::name).orElse(value);
            case KIND:
                return text(value + ".plural");
            case VALIDITY:
                return InForce.ids().contains(value) ? text("portal.validity." + value) : value;
            case SECTION:
                return (commune == null ? items.communes() : List.of(commune))
                        .stream()
                                .map(its -> its.section(value))
                                .flatMap(Optional::stream)
                                .findFirst()
                                .map((Section section) -> section.name(locale))
                                .orElse(value);
            default:
                return option(facet, value).map(this::text).orElse(value);
        }
    }

    private static Optional<String> option(Facet facet, String value) {
        for (ContentType type : ContentTypes.shipped().all()) {
            Optional<Field> field = type.field(facet.id());
            if (field.isPresent() && field.get().options().contains(value)) {
                return Optional.of(field.get().optionKey(value));
            }
        }
        return Optional.empty();
    }

    private String text(String key) {
        return Messages.shipped().text(locale, key);
    }
}
