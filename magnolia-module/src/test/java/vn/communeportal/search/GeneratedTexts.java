package vn.communeportal.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Endless Vietnamese that looks like a commune's: words follow each other as they do in the sample
 * topics and procedures, with names of people and villages, numbers and days in between, so that
 * frequent, rare and unique words are there as in real texts.
 */
final class GeneratedTexts {

    private static final String SAMPLES = "/commune-portal/samples/";
    private static final String[] TOPICS = {
        "an-ninh",
        "cai-cach-hanh-chinh",
        "chi-dao",
        "chinh-quyen",
        "doan-the",
        "doi-song",
        "giao-duc",
        "nong-nghiep",
        "phap-luat",
        "van-ban",
        "van-hoa",
        "y-te"
    };
    private static final int PROCEDURES = 30;
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]{12,})\"");
    private static final String[] FAMILY =
            "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đoàn Trịnh Đinh Mai"
                    .split(" ");
    private static final String[] GIVEN =
            ("An Anh Bách Bảo Bằng Bình Châu Chi Chiến Cường Danh Dung Dũng Duyên Đạt Đức Giang Hà Hải Hạnh Hiền Hiếu"
                            + " Hoa Hòa Hồng Hùng Hương Huy Khánh Khoa Kiên Lan Linh Loan Long Lương Mai Minh Nam Nga Ngọc"
                            + " Nhung Oanh Phong Phúc Phương Quân Quang Quyên Sơn Tâm Thanh Thảo Thắng Thu Thủy Tiến Toàn"
                            + " Trang Trung Tuấn Tùng Tuyết Uyên Vân Việt Xuân Yến")
                    .split(" ");
    private static final String[] VILLAGES =
            "Đông Đoài Thượng Hạ Trung Nội Ngoại Chùa Đình Bến Cầu Chợ Đồng Gò Vân Lộc Phú An Thọ Khê"
                    .split(" ");

    private static final List<String> BEGINNINGS = new ArrayList<>();
    private static final Map<String, List<String>> FOLLOWING = new LinkedHashMap<>();

    static {
        for (String topic : TOPICS) {
            learn(SAMPLES + "topics/" + topic + ".yaml");
        }
        for (int i = 1; i <= PROCEDURES; i++) {
            learn(SAMPLES + String.format("procedures/3.9990%02d.json", i));
        }
    }

    private final Random random;

    GeneratedTexts(Random random) {
        this.random = random;
    }

    private static void learn(String resource) {
        try (InputStream in = GeneratedTexts.class.getResourceAsStream(resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (Matcher quoted = QUOTED.matcher(text); quoted.find(); ) {
                String[] words = quoted.group(1).replace("\\n", " ").trim().split("\\s+");
                BEGINNINGS.add(words[0]);
                for (int i = 1; i < words.length; i++) {
                    FOLLOWING.computeIfAbsent(words[i - 1], key -> new ArrayList<>()).add(words[i]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String words(int count) {
        StringBuilder text = new StringBuilder();
        String word = oneOf(BEGINNINGS);
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                text.append(' ');
                List<String> next = FOLLOWING.get(word);
                word = next == null ? oneOf(BEGINNINGS) : oneOf(next);
            }
            text.append(word.indexOf('{') >= 0 ? inserted() : word);
        }
        return text.toString();
    }

    /** In place of what a sample leaves open. */
    private String inserted() {
        switch (random.nextInt(5)) {
            case 0:
                return "thôn " + village();
            case 1:
                return person();
            case 2:
                return (1 + random.nextInt(28))
                        + "/"
                        + (1 + random.nextInt(12))
                        + "/"
                        + (2016 + random.nextInt(10));
            default:
                return String.valueOf(1 + random.nextInt(random.nextBoolean() ? 100 : 10_000));
        }
    }

    String person() {
        return oneOf(FAMILY) + " " + oneOf(GIVEN) + " " + oneOf(GIVEN);
    }

    private String village() {
        return oneOf(VILLAGES) + " " + oneOf(VILLAGES);
    }

    String oneOf(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    private String oneOf(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
