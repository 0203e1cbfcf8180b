package vn.communeportal.search.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Makes clauses. */
public final class Clauses {

    private Clauses() {}

    static Clause everything() {
        return new Clause() {
            @Override
            public <T> T read(Reader<T> reader) {
                return reader.everything();
            }
        };
    }

    static Clause term(String field, String value) {
        return new Clause() {
            @Override
            public <T> T read(Reader<T> reader) {
                return reader.term(field, value);
            }
        };
    }

    static Clause prefix(String field, String start) {
        return new Clause() {
            @Override
            public <T> T read(Reader<T> reader) {
                return reader.prefix(field, start);
            }
        };
    }

    static Clause oneOf(String field, Collection<String> values) {
        List<String> all = List.copyOf(values);
        return new Clause() {
            @Override
            public <T> T read(Reader<T> reader) {
                return reader.oneOf(field, all);
            }
        };
    }

    /** A single word is a term. */
    static Clause phrase(String field, List<String> words, int slop) {
        List<String> all = List.copyOf(words);
        return all.size() == 1
                ? term(field, all.get(0))
                : new Clause() {
                    @Override
                    public <T> T read(Reader<T> reader) {
                        return reader.phrase(field, all, slop);
                    }
                };
    }

    static Clause range(String field, long from, long to) {
        return new Clause() {
            @Override
            public <T> T read(Reader<T> reader) {
                return reader.range(field, from, to);
            }
        };
    }

    /** A single clause is itself. */
    static Clause best(List<Clause> clauses, float others) {
        List<Clause> all = List.copyOf(clauses);
        return all.size() == 1
                ? all.get(0)
                : new Clause() {
                    @Override
                    public <T> T read(Reader<T> reader) {
                        return reader.best(all, others);
                    }
                };
    }

    static Clause boosted(Clause clause, float factor) {
        return new Clause() {
            @Override
            public <T> T read(Reader<T> reader) {
                return reader.boosted(clause, factor);
            }
        };
    }

    static Clause constant(Clause clause, float score) {
        return new Clause() {
            @Override
            public <T> T read(Reader<T> reader) {
                return reader.constant(clause, score);
            }
        };
    }

    /** Several clauses that together make one; each method adds. */
    public static final class All implements Clause {

        private final List<Clause> must = new ArrayList<>();
        private final List<Clause> should = new ArrayList<>();
        private final List<Clause> filters = new ArrayList<>();
        private final List<Clause> not = new ArrayList<>();
        private int atLeast;

        All must(Clause clause) {
            must.add(clause);
            return this;
        }

        All should(Clause clause) {
            should.add(clause);
            return this;
        }

        All filter(Clause clause) {
            filters.add(clause);
            return this;
        }

        All not(Clause clause) {
            not.add(clause);
            return this;
        }

        All atLeast(int number) {
            atLeast = number;
            return this;
        }

        /** Which have to be met, and count. */
        public List<Clause> must() {
            return Collections.unmodifiableList(must);
        }

        /** Which count if they are met. */
        public List<Clause> should() {
            return Collections.unmodifiableList(should);
        }

        /** Which have to be met, and count nothing. */
        public List<Clause> filters() {
            return Collections.unmodifiableList(filters);
        }

        /** Which may not be met. */
        public List<Clause> not() {
            return Collections.unmodifiableList(not);
        }

        /** How many of those that count if they are met have to be; 0 to leave it open. */
        public int atLeast() {
            return atLeast;
        }

        @Override
        public <T> T read(Reader<T> reader) {
            return reader.all(this);
        }
    }
}
