package vn.communeportal.engagement.privacy;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.communeportal.editorial.Actor;
import vn.communeportal.editorial.EditorialDesk;

/**
 * What a commune does for a person who asks for their data (Law 91/2025/QH15 on the protection of
 * personal data: to be told, and to have them erased). Only those do it who approve there, and
 * administrators, after they have made sure who asks.
 */
public final class PersonRequests {

    private final EditorialDesk editorial;
    private final List<PersonalRecords> places;
    private final PrivacyLog records;

    public PersonRequests(
            EditorialDesk editorial, List<PersonalRecords> places, PrivacyLog records) {
        this.editorial = editorial;
        this.places = List.copyOf(places);
        this.records = records;
    }

    /** Whether the person may answer such requests in the commune. */
    public boolean isOpenTo(String login, String commune) {
        Actor actor = editorial.actor(login, commune);
        return actor.isApproving() || actor.isAdministrator();
    }

    /**
     * Of how many submissions the commune keeps something about somebody.
     *
     * @throws SecurityException if the login may not
     */
    public int count(String login, String commune, Sender sender) {
        check(login, commune);
        return ids(commune, sender).size();
    }

    /**
     * All that the commune keeps about somebody: by the place's name and the record's id, field by
     * field. A record is kept of it.
     *
     * @throws SecurityException if the login may not
     */
    public Map<String, Map<String, String>> export(String login, String commune, Sender sender) {
        check(login, commune);
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        Set<String> ids = ids(commune, sender);
        for (PersonalRecords place : places) {
            int count = 0;
            for (String id : ids) {
                Map<String, String> fields = place.export(commune, id);
                if (!fields.isEmpty()) {
                    all.put(place.name() + "/" + id, fields);
                    count++;
                }
            }
            note(login, commune, PrivacyLog.Deed.EXPORTED, place, count);
        }
        return all;
    }

    /**
     * Erases all that the commune keeps about somebody; returns how many submissions it was. A
     * record is kept of it.
     *
     * @throws SecurityException if the login may not
     */
    public int erase(String login, String commune, Sender sender) {
        check(login, commune);
        Set<String> ids = ids(commune, sender);
        for (PersonalRecords place : places) {
            int count = 0;
            for (String id : ids) {
                if (!place.export(commune, id).isEmpty()) {
                    place.erase(commune, id);
                    count++;
                }
            }
            note(login, commune, PrivacyLog.Deed.ERASED, place, count);
        }
        return ids.size();
    }

    /** A code is known to one place, an address to another: what one finds is looked up in all. */
    private Set<String> ids(String commune, Sender sender) {
        Set<String> ids = new LinkedHashSet<>();
        for (PersonalRecords place : places) {
            ids.addAll(place.of(commune, sender));
        }
        return ids;
    }

    private void note(
            String login, String commune, PrivacyLog.Deed deed, PersonalRecords place, int count) {
        if (count > 0) {
            records.write(commune, login, deed, place.name(), count);
        }
    }

    private void check(String login, String commune) {
        if (!isOpenTo(login, commune)) {
            throw new SecurityException(login + " may not in " + commune);
        }
    }
}
