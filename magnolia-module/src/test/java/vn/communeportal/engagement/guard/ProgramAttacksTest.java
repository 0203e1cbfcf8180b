package vn.communeportal.engagement.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.communeportal.engagement.FollowUpCode;
import vn.communeportal.testing.ServletExchange;

/** Programs that send forms or guess codes, and how far each gets. */
class ProgramAttacksTest {

    private GuardBench bench;

    @BeforeEach
    void begin() {
        bench = new GuardBench();
    }

    @Test
    void theFieldThatPeopleDoNotSee() {
        GuardBench.assertRefused(
                Refusal.TRAPPED,
                bench.send(GuardBench.body().field(FormToken.TRAP, "http://spam.example")));
    }

    @Test
    void fasterThanAnybodyTypes() {
        FormToken token = bench.open();
        GuardBench.assertRefused(
                Refusal.TOO_FAST,
                bench.sendAsIs(
                        GuardBench.body()
                                .field(FormToken.FIELD, token.text())
                                .field(FormToken.WORK, "1")));
    }

    @Test
    void workOpensTheDoorSooner() {
        FormToken token = bench.open();
        GuardedForm form =
                bench.sendAsIs(
                        GuardBench.body()
                                .field("name", "An")
                                .field(FormToken.FIELD, token.text())
                                .field(FormToken.WORK, GuardBench.work(token)));
        assertThat(form.refusal()).isEmpty();
    }

    @Test
    void manyFromOnePlaceButNotFromAnother() {
        int taken = 0;
        for (int i = 0; i < 10; i++) {
            bench.pass(20);
            taken += bench.send(GuardBench.body().field("name", "An")).refusal().isEmpty() ? 1 : 0;
        }
        assertThat(taken).isEqualTo(4);
        GuardBench.assertRefused(
                Refusal.TOO_MANY, bench.send(GuardBench.body().field("name", "An")));
        bench.address = "198.51.100.7";
        assertThat(bench.send(GuardBench.body().field("name", "An")).refusal()).isEmpty();
    }

    @Test
    void aConnectionWithManyAddressesIsOnePlace() {
        int taken = 0;
        for (int i = 0; i < 10; i++) {
            bench.address = "2001:db8:1:2::" + Integer.toHexString(i + 1);
            bench.pass(20);
            taken += bench.send(GuardBench.body().field("name", "An")).refusal().isEmpty() ? 1 : 0;
        }
        assertThat(taken).isEqualTo(4);
        bench.address = "2001:db8:1:3::1";
        assertThat(bench.send(GuardBench.body().field("name", "An")).refusal()).isEmpty();
    }

    @Test
    void manyPlacesTogether() {
        bench.settings.put(RateLimits.A_FORM, "50");
        int taken = 0;
        for (int i = 0; i < 80; i++) {
            bench.address = "203.0." + i + ".1";
            taken += bench.sendQuickly("An").refusal().isEmpty() ? 1 : 0;
        }
        assertThat(taken).isEqualTo(50);
    }

    @Test
    void guessedCodes() {
        ServletExchange exchange = bench.exchange();
        int looks = 0;
        for (int i = 0; i < 1000; i++) {
            looks += bench.guard.mayLook(exchange.request()) ? 1 : 0;
        }
        assertThat(looks).isEqualTo(10);
        assertThat(FollowUpCode.read("0000-0000-0000-000U")).isEmpty();
        assertThat(FollowUpCode.read("' or 1=1 --")).isEmpty();
        assertThat(FollowUpCode.read("../../../../codes")).isEmpty();
    }
}
