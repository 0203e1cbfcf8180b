package vn.communeportal.samples;

/** Scenes with many people: the village's market, its festival. */
final class Gathering {

    private final Canvas canvas;
    private final Figures figures;
    private final SampleRandom random;

    Gathering(Canvas canvas, Figures figures, SampleRandom random) {
        this.canvas = canvas;
        this.figures = figures;
        this.random = random;
    }

    void market(int variant) {
        int[] roofs = {0xD9534F, 0x3F8FA8, 0xE0A030, 0x6B9E4B};
        for (int i = 0; i < 4; i++) {
            double x = 110 + i * 262 + random.between(-14, 14);
            canvas.box(x + 10, 430, 6, 130, 0x8C7355);
            canvas.box(x + 204, 430, 6, 130, 0x8C7355);
            canvas.shape(
                    roofs[(i + variant) % 4], x - 10, 438, x + 40, 380, x + 180, 380, x + 230, 438);
            canvas.box(x, 510, 220, 50, 0xB98A55);
            for (int fruit = 0; fruit < 12; fruit++) {
                int colour = new int[] {0xE2574C, 0xF2B134, 0x5C9E4A, 0xB94F8A}[(fruit + i) % 4];
                canvas.circle(x + 14 + fruit * 17.5, 506, 10, colour);
            }
            figures.person(x + 110, 520, 0x44617B + i * 0x101800);
        }
        figures.person(random.between(300, 500), 640, 0x7C4A6B);
        figures.person(random.between(640, 860), 650, 0x3E7C6B);
    }

    void festival() {
        canvas.box(320, 420, 560, 120, 0xC5483B);
        canvas.box(340, 440, 520, 70, 0xF4E3B5);
        canvas.curvedRoof(300, 424, 600, 60, 22, 0xA63A2C);
        for (int i = 0; i < 5; i++) {
            figures.flag(110 + i * 240, 420, 0.62);
        }
        for (int i = 0; i < 14; i++) {
            double x = 60 + i * 84;
            double y = 236 + 22 * Math.sin(i * 1.3);
            canvas.shape(
                    new int[] {0xE2574C, 0xF2C14E, 0x3F8FA8, 0x6B9E4B}[i % 4],
                    x,
                    y,
                    x + 40,
                    y,
                    x + 20,
                    y + 40);
        }
        for (int i = 0; i < 11; i++) {
            figures.person(
                    80 + i * 102 + random.between(-18, 18),
                    random.between(590, 655),
                    0x5A4E7C + (i * 0x1A2B3C & 0x3F3F3F));
        }
    }
}
