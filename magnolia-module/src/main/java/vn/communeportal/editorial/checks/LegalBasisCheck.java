package vn.communeportal.editorial.checks;

import java.util.EnumSet;
import java.util.Set;
import vn.communeportal.regulation.BasisWarning;
import vn.communeportal.regulation.Regulation;
import vn.communeportal.text.Messages;
import vn.communeportal.text.Vietnamese;

/** V01: instruments that are quoted and not in force today. */
final class LegalBasisCheck extends TextCheck {

    private static final Set<Passage.Place> READ =
            EnumSet.of(Passage.Place.FIELD, Passage.Place.FILE_PAGE);

    LegalBasisCheck() {
        super("V01", Severity.HINT);
    }

    @Override
    void examine(Passage passage, Examined examined, Findings findings) {
        if (READ.contains(passage.place()) && passage.text().indexOf('/') >= 0) {
            for (BasisWarning warning :
                    Regulation.inForce().basisCheck().warnings(passage.text(), examined.today())) {
                findings.add(
                        this, passage, 0, 0, warning.text(Messages.shipped(), Vietnamese.LOCALE));
            }
        }
    }
}
