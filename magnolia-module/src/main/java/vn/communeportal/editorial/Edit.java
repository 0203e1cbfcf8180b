package vn.communeportal.editorial;

/** Saves the fields; they are written before any verb acts. */
final class Edit implements Verb {

    @Override
    public void act(CaseEdit edit) {
        // Nothing more.
    }
}
