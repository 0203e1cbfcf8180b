package vn.communeportal.search;

import java.util.Random;

/** What nobody would type: letters at random, words cut and joined, filters that do not exist. */
public final class RandomQuestions {

    private static final String LETTERS =
            "aăâđeêioôơuưyáàảãạấầẩẫậắềểễệốồổỗộớờởỡợứừửữựUBNDQĐ \"'*?:()[]{}~^\\/+-!&|0123456789"
                    + "bcnghtsfrxjw\u0301\u0000\u200b\uD83D\uDE00\uFFFF\t\n%_<>;=";
    private static final String[] WORDS =
            "ủy ban nhân dân khai sinh đất đai quyết định 142/BC-UBND UBND QĐ 26 nguyeenx hoà má số"
                    .split(" ");

    private final Random random = new Random(20_251_121);

    public SearchQuery next() {
        SearchQuery query = SearchQuery.inProvince().words(text());
        if (random.nextInt(4) == 0) {
            Facet facet = Facet.values()[random.nextInt(Facet.values().length)];
            query = query.with(facet, text());
        }
        return query.page(1 + random.nextInt(2_000), 1 + random.nextInt(100));
    }

    private String text() {
        StringBuilder typed = new StringBuilder();
        boolean words = random.nextInt(3) == 0;
        for (int length = random.nextInt(words ? 12 : 60); length >= 0; length--) {
            if (words) {
                String word = WORDS[random.nextInt(WORDS.length)];
                typed.append(word, 0, 1 + random.nextInt(word.length()));
                typed.append(random.nextInt(4) == 0 ? "" : " ");
            } else {
                typed.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
        }
        return typed.toString();
    }
}
