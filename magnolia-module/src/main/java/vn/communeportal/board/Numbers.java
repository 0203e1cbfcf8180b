package vn.communeportal.board;

import java.util.OptionalDouble;

/** Numbers as people write them. */
final class Numbers {

    private Numbers() {}

    /** {@code 7,5} or {@code 7.5}; empty for what is no number. */
    static OptionalDouble of(String written) {
        String number = written.strip().replace(',', '.');
        return number.matches("\\d{1,4}(?:\\.\\d{1,2})?")
                ? OptionalDouble.of(Double.parseDouble(number))
                : OptionalDouble.empty();
    }
}
