package vn.communeportal.editorial.time;

import java.util.List;

/** What waits for members besides items, for the daily message. */
public interface OtherWork {

    /** For installations that have nothing else. */
    OtherWork NONE = (login, commune) -> List.of();

    /** Until when each thing is to be done that waits for a person in a commune. */
    List<DueDate> of(String login, String commune);
}
