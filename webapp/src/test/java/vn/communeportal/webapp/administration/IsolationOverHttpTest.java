package vn.communeportal.webapp.administration;

import java.util.stream.Stream;
import vn.communeportal.content.ContentTypes;

/** With the first kind of every type of content. */
class IsolationOverHttpTest extends IsolationOverHttp {

    @Override
    Stream<Subject> subjects() {
        return ContentTypes.shipped().all().stream()
                .map(type -> new Subject(type, type.kinds().get(0)));
    }
}
