package vn.communeportal.royalties;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.communeportal.editorial.Board;
import vn.communeportal.text.Vietnamese;

/** Who is meant by a login, or by a name that an item or a person wrote. For one commune. */
final class BoardNames {

    private static final String NAME = "name:";

    private final Map<String, String> names = new TreeMap<>();
    private final Map<String, String> logins = new TreeMap<>();

    BoardNames(List<Board> boards) {
        // Newest first: what a person is called now.
        boards.forEach(
                board ->
                        board.members()
                                .forEach(
                                        member -> {
                                            names.putIfAbsent(member.login(), member.fullName());
                                            logins.putIfAbsent(
                                                    fold(member.fullName()), member.login());
                                        }));
    }

    /** Tells persons apart: a member's login, otherwise the name itself. */
    String personOf(String loginOrName) {
        if (names.containsKey(loginOrName)) {
            return loginOrName;
        }
        return logins.getOrDefault(fold(loginOrName), NAME + loginOrName.strip());
    }

    /** A login without a place on any board stays what it is. */
    String personOfLogin(String login) {
        return names.containsKey(login) ? login : NAME + login;
    }

    String nameOf(String person) {
        return person.startsWith(NAME)
                ? person.substring(NAME.length())
                : names.getOrDefault(person, person);
    }

    private static String fold(String name) {
        return Vietnamese.fold(name).strip();
    }
}
