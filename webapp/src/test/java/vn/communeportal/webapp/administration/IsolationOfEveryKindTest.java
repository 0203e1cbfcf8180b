package vn.communeportal.webapp.administration;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import vn.communeportal.content.ContentTypes;

/** With every kind of content. */
@Tag("thorough")
class IsolationOfEveryKindTest extends IsolationOverHttp {

    @Override
    Stream<Subject> subjects() {
        return ContentTypes.shipped().all().stream()
                .flatMap(type -> type.kinds().stream().map(kind -> new Subject(type, kind)));
    }
}
