package io.cardkeep.demo.enkash;

import io.cardkeep.demo.company.DemoCard;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Makes up what the company's people spent lately, the same for the same random numbers. */
final class Spending {
    private static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");
    private static final int DAYS = 60;
    private static final Duration SETTLES_WITHIN = Duration.ofHours(40);
    private static final List<String> DECLINES = List.of(
            "Declined: online use is off for this card",
            "Declined: over the card's daily limit",
            "Declined: wrong PIN",
            "Declined: not enough money on the card");

    private final List<DemoCard> cards;
    private final List<Merchant> merchants;
    private final RandomGenerator random;
    private final Instant now;

    Spending(List<DemoCard> cards, RandomGenerator random, Instant now) {
        this.cards = cards;
        this.merchants = Merchant.all();
        this.random = random;
        this.now = now;
    }

    /** So many purchases of the last sixty days, oldest first. */
    List<Purchase> purchases(int count) {
        List<Purchase> made = new ArrayList<>();
        Stream.generate(this::waking).limit(count).sorted().forEach(at -> made.add(next(at, made)));
        return made;
    }

    private Instant waking() {
        ZonedDateTime day = now.atZone(INDIA).minusDays(random.nextInt(DAYS));
        ZonedDateTime at = day.withHour(8).withMinute(0).plusSeconds(random.nextInt(14 * 3600));
        return at.toInstant().isBefore(now) ? at.toInstant() : at.minusDays(1).toInstant();
    }

    private Purchase next(Instant at, List<Purchase> before) {
        DemoCard card = usableAt(at);
        List<Purchase> lately = before.stream()
                .filter(p -> p.card().equals(card)
                        && p.type().equals("SALE")
                        && p.status().equals("SUCCESS"))
                .toList();
        if (!lately.isEmpty() && card.balanceNow().intValue() > 20_000 && random.nextInt(12) == 0) {
            Purchase returned = lately.getLast();
            return new Purchase(
                    card,
                    returned.merchant(),
                    returned.amount(),
                    "REFUND",
                    "SUCCESS",
                    "Refund from " + returned.merchant().name(),
                    at);
        }
        return sale(card, at);
    }

    private Purchase sale(DemoCard card, Instant at) {
        List<Merchant> fitting = merchants.stream()
                .filter(m -> m.accountType().equals(card.accountType()))
                .toList();
        Merchant merchant = fitting.get(random.nextInt(fitting.size()));
        boolean declined = random.nextInt(14) == 0;
        boolean young = at.isAfter(now.minus(SETTLES_WITHIN));
        return new Purchase(
                card,
                merchant,
                amount(merchant),
                "SALE",
                declined ? "FAILED" : young ? "PENDING" : random.nextInt(40) == 0 ? "REVERSED" : "SUCCESS",
                declined ? DECLINES.get(random.nextInt(DECLINES.size())) : merchant.name(),
                at);
    }

    /** Most prices are whole rupees. */
    private BigDecimal amount(Merchant merchant) {
        int rupees = random.nextInt(merchant.least(), merchant.most() + 1);
        int paise = random.nextInt(3) == 0 ? 5 * random.nextInt(20) : 0;
        return BigDecimal.valueOf(rupees * 100L + paise, 2);
    }

    /** Blocked cards were used until a month ago, locked ones until last week; the first card is used most. */
    private DemoCard usableAt(Instant at) {
        if (random.nextInt(9) == 0) {
            return cards.getFirst();
        }
        List<DemoCard> usable = cards.stream()
                .filter(card -> switch (card.status()) {
                    case "BLOCKED" -> at.isBefore(now.minus(Duration.ofDays(30)));
                    case "LOCKED" -> at.isBefore(now.minus(Duration.ofDays(7)));
                    default -> true;
                })
                .toList();
        return usable.get(random.nextInt(usable.size()));
    }
}
