"""Số liệu về khen thưởng: nominations, awards, bonuses, revocations (plan III.4)."""

from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.award import RecipientKind
from app.services import figure_queries_awards as queries
from app.services.figure_definition import Figure, RecordKind

AWARD_FIGURES: tuple[Figure, ...] = (
    Figure(
        "nominations_total",
        QT_TRANSLATE_NOOP("Figure", "Đề nghị khen thưởng"),
        QT_TRANSLATE_NOOP(
            "Figure",
            "Tập thể, hộ gia đình, cá nhân được đề nghị khen, tính theo ngày họp đánh giá ý tưởng.",
        ),
        "III.4",
        RecordKind.NOMINATION,
        queries.nominations,
    ),
    Figure(
        "awards_individual",
        QT_TRANSLATE_NOOP("Figure", "Cá nhân được khen thưởng"),
        QT_TRANSLATE_NOOP(
            "Figure", "Cá nhân được khen theo quyết định có ngày trong kỳ và chưa bị thu hồi."
        ),
        "III.4",
        RecordKind.AWARD,
        queries.awards(RecipientKind.INDIVIDUAL),
    ),
    Figure(
        "awards_household",
        QT_TRANSLATE_NOOP("Figure", "Hộ gia đình được khen thưởng"),
        QT_TRANSLATE_NOOP(
            "Figure", "Hộ gia đình được khen theo quyết định có ngày trong kỳ và chưa bị thu hồi."
        ),
        "III.4",
        RecordKind.AWARD,
        queries.awards(RecipientKind.HOUSEHOLD),
    ),
    Figure(
        "awards_collective",
        QT_TRANSLATE_NOOP("Figure", "Tập thể được khen thưởng"),
        QT_TRANSLATE_NOOP(
            "Figure", "Tập thể được khen theo quyết định có ngày trong kỳ và chưa bị thu hồi."
        ),
        "III.4",
        RecordKind.AWARD,
        queries.awards(RecipientKind.COLLECTIVE),
    ),
    Figure(
        "awards_total",
        QT_TRANSLATE_NOOP("Figure", "Tổng số được khen thưởng"),
        QT_TRANSLATE_NOOP("Figure", "Cá nhân, hộ gia đình và tập thể được khen thưởng trong kỳ."),
        "III.4",
        RecordKind.AWARD,
        queries.awards(*RecipientKind),
    ),
    Figure(
        "bonus_total",
        QT_TRANSLATE_NOOP("Figure", "Tiền thưởng (đồng)"),
        QT_TRANSLATE_NOOP("Figure", "Tổng tiền thưởng kèm theo các khen thưởng trong kỳ."),
        "III.4",
        RecordKind.AWARD,
        queries.bonuses,
        sums=True,
    ),
    Figure(
        "awards_revoked",
        QT_TRANSLATE_NOOP("Figure", "Khen thưởng bị thu hồi sau kỳ"),
        QT_TRANSLATE_NOOP(
            "Figure", "Khen thưởng của kỳ, đã tính vào số liệu, bị thu hồi sau ngày cuối kỳ."
        ),
        "III.4",
        RecordKind.AWARD,
        queries.awards_revoked,
    ),
    Figure(
        "revocations",
        QT_TRANSLATE_NOOP("Figure", "Khen thưởng bị thu hồi trong kỳ"),
        QT_TRANSLATE_NOOP("Figure", "Khen thưởng của bất cứ kỳ nào có ngày thu hồi trong kỳ."),
        "III.4",
        RecordKind.AWARD,
        queries.revocations,
    ),
)
