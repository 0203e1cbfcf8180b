package vn.communeportal.samples;

import java.util.HashSet;
import java.util.Set;
import vn.communeportal.text.Vietnamese;

/** The titles that a commune has used: no two items are called the same, nor nearly. */
final class Titles {

    private final Set<String> used = new HashSet<>();

    /** Takes the title; false if another item has it. */
    boolean take(String title) {
        return used.add(Vietnamese.fold(title));
    }
}
