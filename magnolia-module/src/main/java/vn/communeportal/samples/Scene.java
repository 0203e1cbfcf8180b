package vn.communeportal.samples;

import static java.util.Map.entry;

import java.awt.image.BufferedImage;
import java.util.Map;

/** Paints one picture: a sky by the time of day, a village behind, and what the scene is about. */
final class Scene {

    static final int HORIZON = 330;

    /** Skies from above to the horizon: morning, midday, afternoon, evening. */
    private static final int[][] SKIES = {
        {0x8FC1E3, 0xFBE3C2}, {0x5FA8DC, 0xD8EEF7}, {0x7FB2D6, 0xF3E7CF}, {0x6C7FB4, 0xF7B98B}
    };

    private static final int WATER = 0x7FB7C9;

    private final String name;
    private final int variant;
    private final SampleRandom random;
    private final Canvas canvas = new Canvas();
    private final Figures figures = new Figures(canvas);

    /**
     * @throws IllegalArgumentException if there is no such scene, when it is painted
     */
    Scene(String name, int variant) {
        this.name = name;
        this.variant = variant;
        this.random = SampleRandom.of("picture", name, String.valueOf(variant));
    }

    BufferedImage paint() {
        sky();
        village();
        Runnable subject = subjects().get(name);
        if (subject == null) {
            throw new IllegalArgumentException("No scene \"" + name + "\"");
        }
        subject.run();
        return canvas.image();
    }

    private Map<String, Runnable> subjects() {
        return Map.ofEntries(
                entry("rice-green", () -> field(0xA9CF6B, 0x5D9A3F)),
                entry("rice-gold", () -> field(0xEBCB6A, 0xC4952E)),
                entry("river", this::river),
                entry("temple", this::temple),
                entry("road", this::road),
                entry("school", () -> building(0xF4D58A)),
                entry("office", () -> building(0xF2EBDD)),
                entry("clinic", this::clinic),
                entry("sunrise", this::sunrise),
                entry("trees", this::avenue),
                entry("storm", this::storm),
                entry("market", this::market),
                entry("festival", this::festival));
    }

    private void building(int wall) {
        lawn();
        figures.building(250 + random.between(-30, 30), wall, true);
    }

    private void clinic() {
        lawn();
        figures.building(250, 0xEAF3F1, false);
        figures.cross();
    }

    private void sky() {
        boolean isStorm = "storm".equals(name);
        int[] colours = isStorm ? new int[] {0x4C5A69, 0xA9B4B8} : SKIES[variant % SKIES.length];
        canvas.band(0, HORIZON + 20, colours[0], colours[1]);
        if (!isStorm && !"sunrise".equals(name)) {
            double x = random.between(160, 1040);
            double y = variant == 3 ? 260 : random.between(80, 170);
            canvas.glow(x, y, 160, 0xFFF4D2);
            canvas.circle(x, y, 44, 0xFFF1C4);
        }
        for (int i = 0; i < (isStorm ? 9 : 4); i++) {
            figures.cloud(
                    random.between(0, 1150),
                    random.between(40, 200),
                    random.between(40, 90),
                    isStorm ? 0x6B7883 : Canvas.mix(colours[1], 0xFFFFFF, 0.55));
        }
    }

    /** Bamboo and roofs along the horizon. */
    private void village() {
        canvas.hills(HORIZON - 34, 14, random.below(7), 150, 0x9DBFA5);
        canvas.hills(HORIZON - 12, 10, random.below(7), 60, 0x76A27C);
        for (int i = 0; i < 7; i++) {
            int x = i * 175 + random.between(0, 90);
            figures.house(x, HORIZON + 4, random.between(46, 74));
            canvas.oval(x + 60, HORIZON - 46, 58, 62, Canvas.mix(Figures.LEAF, 0x9DBFA5, 0.35));
        }
        canvas.band(HORIZON + 2, Canvas.HEIGHT, 0x8DB26C, 0x5F8C45);
    }

    private void lawn() {
        canvas.hills(HORIZON + 90, 12, random.below(7), 210, 0x86B065);
        canvas.hills(HORIZON + 190, 16, random.below(7), 260, 0x6F9E54);
    }

    /** Rows of rice running to a point on the horizon. */
    private void field(int light, int dark) {
        paddy(light, dark);
        for (int i = 0; i < 3 + variant % 2; i++) {
            figures.person(
                    random.between(120, 1080), random.between(480, 590), 0x5A4E7C + i * 0x201000);
        }
    }

    private void paddy(int light, int dark) {
        canvas.band(HORIZON + 6, Canvas.HEIGHT, light, dark);
        double vanishing = random.between(380, 820);
        for (int row = -14; row <= 14; row++) {
            double near = 600 + row * 150;
            canvas.shape(
                    Canvas.mix(light, dark, 0.55),
                    vanishing + row * 9,
                    HORIZON + 8,
                    near,
                    Canvas.HEIGHT,
                    near + 52,
                    Canvas.HEIGHT);
        }
        canvas.shape(0xD9BF8C, 0, 470, 1200, 420, 1200, 434, 0, 492);
    }

    private void river() {
        canvas.band(HORIZON + 50, Canvas.HEIGHT, 0xB5D8DD, WATER);
        for (int i = 0; i < 26; i++) {
            double y = random.between(HORIZON + 70, 650);
            canvas.rounded(random.between(0, 1150), y, random.between(30, 130), 3, 3, 0xD3EAEA);
        }
        canvas.hills(HORIZON + 56, 6, 1, 90, 0x79A765);
        canvas.band(HORIZON + 74, Canvas.HEIGHT, 0xB9DADF, WATER);
        for (int i = 0; i < 30; i++) {
            double y = random.between(HORIZON + 90, 655);
            canvas.rounded(random.between(0, 1150), y, (y - 300) * 0.4, 3, 3, 0xD9EEEE);
        }
        figures.boat(random.between(180, 560), 500);
        figures.boat(random.between(640, 960), 440);
        canvas.shape(0x6E9C55, 0, 560, 240, 610, 420, 675, 0, 675);
    }

    private void temple() {
        lawn();
        canvas.shape(0xD8CBB0, 420, 675, 560, 500, 640, 500, 780, 675);
        canvas.box(330, 430, 540, 90, 0xE8D9B8);
        for (int i = 0; i < 7; i++) {
            canvas.box(352 + i * 80, 420, 16, 100, 0x7E3B2A);
        }
        canvas.box(330, 512, 540, 14, 0xB9AA8C);
        canvas.curvedRoof(290, 425, 620, 86, 26, 0x9B3F2E);
        canvas.curvedRoof(395, 345, 410, 58, 20, 0xAE4C37);
        canvas.circle(600, 283, 11, 0xE9B44C);
        figures.tree(180, 520, 1.5);
        figures.tree(1040, 530, 1.7);
        canvas.oval(70, 575, 360, 62, WATER);
    }

    private void road() {
        lawn();
        double bend = random.between(-60, 60);
        canvas.shape(
                0xCFC8BC, 250, 675, 585 + bend, HORIZON + 26, 620 + bend, HORIZON + 26, 950, 675);
        for (int i = 0; i < 6; i++) {
            double y = 660 - i * 52;
            double size = (y - HORIZON) / 330;
            canvas.shape(0xF7F3E8, 594, y, 606, y, 605, y - 26 * size - 4, 597, y - 26 * size - 4);
            figures.tree(215 + i * 62, y - 20, size * 1.25 + 0.18);
            figures.tree(985 - i * 62, y - 20, size * 1.25 + 0.18);
        }
        figures.person(random.between(470, 530), 575, 0x3E6C8F);
        figures.person(random.between(660, 720), 540, 0xB3574E);
    }

    private void sunrise() {
        canvas.glow(600, HORIZON - 20, 340, 0xFFE3A8);
        canvas.circle(600, HORIZON - 20, 74, 0xFFD27A);
        canvas.hills(HORIZON - 6, 9, random.below(7), 70, 0x5F8F6C);
        canvas.band(HORIZON + 12, Canvas.HEIGHT, 0xE7C98B, 0x6C9A58);
        for (int i = 0; i < 6; i++) {
            double y = HORIZON + 40 + i * i * 11;
            canvas.shape(0xF6DFA9, 0, y, 1200, y - 14, 1200, y - 14 + 4 + i, 0, y + 4 + i);
        }
        figures.tree(180, 560, 1.9);
        figures.person(random.between(520, 900), 560, 0x4D5F87);
    }

    private void avenue() {
        lawn();
        canvas.shape(0xE2D7BF, 430, 675, 590, HORIZON + 20, 620, HORIZON + 20, 800, 675);
        for (int i = 5; i >= 0; i--) {
            double size = 2.1 - i * 0.32;
            figures.tree(340 - 30 * size + i * 40, 640 - i * 52, size);
            figures.tree(870 + 30 * size - i * 42, 640 - i * 52, size);
        }
        for (int i = 0; i < 40; i++) {
            int colour = new int[] {0xE2574C, 0xF2C14E, 0xE88FB0, 0xFFFFFF}[i % 4];
            boolean left = random.percent(50);
            double x = left ? random.between(20, 380) : random.between(850, 1180);
            canvas.circle(x, random.between(600, 665), random.between(5, 9), colour);
        }
    }

    private void storm() {
        paddy(0x9CA97C, 0x5F7350);
        figures.tree(260, 520, 1.6);
        figures.tree(920, 500, 1.3);
        for (int i = 0; i < 260; i++) {
            double x = random.between(-60, 1240);
            double y = random.between(0, 660);
            canvas.shape(0xC6D2D8, x, y, x + 2, y, x - 14, y + 40, x - 16, y + 40);
        }
    }

    private void market() {
        lawn();
        new Gathering(canvas, figures, random).market(variant);
    }

    private void festival() {
        lawn();
        new Gathering(canvas, figures, random).festival();
    }
}
