package vn.communeportal.attachment;

/** Makes what a file would hide. */
public final class HiddenTexts {

    private HiddenTexts() {}

    public static HiddenText of(HiddenText.Kind kind, String text) {
        return new HiddenText(kind, "", text);
    }
}
