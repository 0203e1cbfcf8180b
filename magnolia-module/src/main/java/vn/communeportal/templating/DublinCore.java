package vn.communeportal.templating;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.communeportal.templating.PageSubject.Fact;

/**
 * Dublin Core for the head of a page. Circular 24/2011/TT-BTTTT asks for title, creator, date,
 * description, publisher and identifier, which are never empty here; it recommends language,
 * source, contributor and subject, and allows the others. Several values are separated by ";".
 */
final class DublinCore {

    private static final Map<String, Fact> ELEMENTS = new LinkedHashMap<>();

    static {
        ELEMENTS.put("DC.title", Fact.TITLE);
        ELEMENTS.put("DC.creator", Fact.CREATOR);
        ELEMENTS.put("DC.date", Fact.PUBLISHED);
        ELEMENTS.put("DC.description", Fact.DESCRIPTION);
        ELEMENTS.put("DC.publisher", Fact.PUBLISHER);
        ELEMENTS.put("DC.identifier", Fact.IDENTIFIER);
        ELEMENTS.put("DC.language", Fact.LANGUAGE);
        ELEMENTS.put("DC.source", Fact.SOURCE);
        ELEMENTS.put("DC.contributor", Fact.CONTRIBUTOR);
        ELEMENTS.put("DC.subject", Fact.KEYWORD);
        ELEMENTS.put("DC.coverage", Fact.COVERAGE);
        ELEMENTS.put("DC.type", Fact.TYPE);
        ELEMENTS.put("DC.relation", Fact.RELATION);
        ELEMENTS.put("DC.rights", Fact.RIGHTS);
    }

    private DublinCore() {}

    static List<MetaView> of(PageSubject subject) {
        List<MetaView> metas = new ArrayList<>();
        ELEMENTS.forEach(
                (name, fact) -> {
                    List<String> values = subject.all(fact);
                    if (!values.isEmpty()) {
                        metas.add(new MetaView(name, String.join("; ", values)));
                    }
                });
        metas.add(new MetaView("DC.format", "text/html"));
        return metas;
    }
}
