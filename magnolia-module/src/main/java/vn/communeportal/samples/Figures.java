package vn.communeportal.samples;

/** Things and people that scenes are made of, standing on the ground that is given for them. */
final class Figures {

    static final int LEAF = 0x3F7D4E;
    static final int TILE = 0xB5533C;
    private static final int WALL = 0xF3E6C8;

    private final Canvas canvas;

    Figures(Canvas canvas) {
        this.canvas = canvas;
    }

    void house(double x, double ground, double width) {
        canvas.box(x, ground - width * 0.42, width, width * 0.42, WALL);
        canvas.shape(
                TILE,
                x - 6,
                ground - width * 0.42,
                x + width * 0.5,
                ground - width * 0.78,
                x + width + 6,
                ground - width * 0.42);
        canvas.box(x + width * 0.42, ground - width * 0.26, width * 0.16, width * 0.26, 0x7A5B3E);
    }

    /** Somebody under a conical hat. */
    void person(double x, double ground, int shirt) {
        double size = 0.5 + (ground - Scene.HORIZON) / 320;
        canvas.rounded(x - 11 * size, ground - 50 * size, 22 * size, 50 * size, 12 * size, shirt);
        canvas.circle(x, ground - 56 * size, 8 * size, 0xE5B98F);
        canvas.shape(
                0xEFDDA8,
                x - 24 * size,
                ground - 56 * size,
                x,
                ground - 78 * size,
                x + 24 * size,
                ground - 56 * size);
    }

    void boat(double x, double y) {
        canvas.shape(0x6B4A31, x, y, x + 190, y, x + 158, y + 30, x + 32, y + 30);
        canvas.shape(0x8A6242, x, y, x + 190, y, x + 184, y + 8, x + 6, y + 8);
        person(x + 110, y + 6, 0x9C4A3C);
    }

    void tree(double x, double ground, double size) {
        canvas.box(x - 6 * size, ground - 70 * size, 12 * size, 70 * size, 0x6F5136);
        canvas.circle(x, ground - 96 * size, 46 * size, LEAF);
        canvas.circle(x - 32 * size, ground - 76 * size, 30 * size, 0x4C8C57);
        canvas.circle(x + 30 * size, ground - 80 * size, 32 * size, 0x56975F);
    }

    /** A mast with the red flag and its yellow star. */
    void flag(double x, double foot, double size) {
        canvas.box(x - 2, foot - 150 * size, 4, 150 * size, 0x8C8C8C);
        canvas.box(x + 2, foot - 150 * size, 84 * size, 56 * size, 0xD3222A);
        double[] star = new double[20];
        for (int i = 0; i < 10; i++) {
            double radius = (i % 2 == 0 ? 19 : 7.5) * size;
            double angle = -Math.PI / 2 + i * Math.PI / 5;
            star[2 * i] = x + 44 * size + radius * Math.cos(angle);
            star[2 * i + 1] = foot - 122 * size + radius * Math.sin(angle);
        }
        canvas.shape(0xFFE14D, star);
    }

    void building(double x, int wall, boolean flag) {
        canvas.box(x, 330, 700, 200, wall);
        canvas.box(x - 14, 316, 728, 20, TILE);
        canvas.box(x, 425, 700, 8, Canvas.mix(wall, 0x8A7A5C, 0.35));
        for (int floor = 0; floor < 2; floor++) {
            for (int window = 0; window < 9; window++) {
                canvas.box(x + 22 + window * 76, 352 + floor * 98, 46, 52, 0x86B4C4);
                canvas.box(x + 43 + window * 76, 352 + floor * 98, 3, 52, wall);
            }
        }
        canvas.box(x + 312, 446, 76, 84, 0x7A5B3E);
        canvas.shape(0xD7CFBF, x - 60, 675, x + 250, 530, x + 450, 530, x + 760, 675);
        tree(x - 80, 560, 1.1);
        tree(x + 790, 565, 1.2);
        if (flag) {
            flag(x + 350, 316, 1);
        }
    }

    void cross() {
        canvas.circle(600, 292, 34, 0xFFFFFF);
        canvas.box(592, 270, 16, 44, 0xC93A3A);
        canvas.box(578, 284, 44, 16, 0xC93A3A);
    }

    void cloud(double x, double y, double size, int colour) {
        canvas.oval(x, y, size * 2.2, size * 0.55, colour);
        canvas.oval(x + size * 0.4, y - size * 0.28, size * 1.1, size * 0.7, colour);
    }
}
