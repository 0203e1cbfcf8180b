package vn.communeportal.editorial.checks;

import java.util.List;
import java.util.stream.Collectors;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;

/** All checks, in the order in which findings of one weight are told. */
public final class ContentChecks {

    private static final List<Check> ALL =
            List.of(
                    new SecrecyStampCheck(),
                    new EnvelopeLetterCheck(),
                    new SecrecyMarkCheck(),
                    new CopyingNoteCheck(),
                    new SecretNumberCheck(),
                    new InternalMarkCheck(),
                    new SecretSubjectCheck(),
                    new IdentityNumberCheck(),
                    new OldIdentityCardCheck(),
                    new MobileNumberCheck(),
                    new LandlineCheck(),
                    new BankAccountCheck(),
                    new PaymentCardCheck(),
                    new PassportCheck(),
                    new TaxCodeCheck(),
                    new InsuranceNumberCheck(),
                    new PrivateEmailCheck(),
                    new NumberPlateCheck(),
                    new PersonListCheck(),
                    new MinorCheck(),
                    new AskerCheck(),
                    new IdentityPictureCheck(),
                    new HiddenDataCheck(),
                    new UnreadFileCheck(),
                    new LegacyEncodingCheck(),
                    new LegalBasisCheck(),
                    new BlankNumberCheck(),
                    new DatesCheck(),
                    new RepostAuthorCheck(),
                    new PictureTextCheck(),
                    new CommuneNameCheck(),
                    new SpellingCheck(),
                    new TonePlacementCheck(),
                    new SentenceLengthCheck(),
                    new NearDuplicateCheck(),
                    new LinkCheck());

    private ContentChecks() {}

    /** Of all checks. */
    static List<String> ids() {
        return ALL.stream().map(Check::id).collect(Collectors.toList());
    }

    /**
     * Everything that the checks find in a content, the heaviest first.
     *
     * @param files reads the files that the content has
     */
    public static List<Finding> of(
            ContentType type, Content content, Surroundings surroundings, FileTexts files) {
        return examine(Passages.of(type, content, surroundings, files));
    }

    static List<Finding> examine(Examined examined) {
        Findings findings = new Findings();
        for (Check check : ALL) {
            check.examine(examined, findings);
        }
        return findings.sorted();
    }
}
