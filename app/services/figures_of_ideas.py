"""Số liệu về ý tưởng: what was received, from whom, and what the council said (plan III.2-3)."""

from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.idea import IdeaState
from app.rules.moves import CONCLUDED
from app.services import figure_queries as queries
from app.services.figure_definition import Figure, RecordKind

IDEA_FIGURES: tuple[Figure, ...] = (
    Figure(
        "ideas_received",
        QT_TRANSLATE_NOOP("Figure", "Ý tưởng, sáng kiến được tiếp nhận"),
        QT_TRANSLATE_NOOP(
            "Figure",
            "Ý tưởng vào sổ tiếp nhận trong kỳ, kể cả ý tưởng về sau được gộp hoặc tác giả rút.",
        ),
        "IV.1",
        RecordKind.IDEA,
        queries.receipts,
    ),
    Figure(
        "priority_ideas",
        QT_TRANSLATE_NOOP("Figure", "Ý tưởng thuộc lĩnh vực ưu tiên"),
        QT_TRANSLATE_NOOP(
            "Figure", "Ý tưởng tiếp nhận trong kỳ có lĩnh vực chính thuộc nhóm ưu tiên."
        ),
        "IV.1",
        RecordKind.IDEA,
        queries.priority_receipts,
    ),
    Figure(
        "authors_total",
        QT_TRANSLATE_NOOP("Figure", "Lượt tác giả tham gia"),
        QT_TRANSLATE_NOOP(
            "Figure", "Mỗi tác giả của mỗi ý tưởng tiếp nhận trong kỳ tính một lượt."
        ),
        "IV.2.a",
        RecordKind.AUTHOR,
        queries.authors,
    ),
    Figure(
        "units_with_ideas",
        QT_TRANSLATE_NOOP("Figure", "Đơn vị có ý tưởng"),
        QT_TRANSLATE_NOOP("Figure", "Thôn, cơ quan, đơn vị có ý tưởng được tiếp nhận trong kỳ."),
        "IV.2.a",
        RecordKind.UNIT,
        queries.units_with_ideas,
    ),
    Figure(
        "sessions_held",
        QT_TRANSLATE_NOOP("Figure", "Phiên họp hội đồng"),
        QT_TRANSLATE_NOOP("Figure", "Phiên họp đánh giá đã kết thúc, tính theo ngày họp."),
        "III.3",
        RecordKind.SESSION,
        queries.sessions_held,
    ),
    Figure(
        "ideas_reviewed",
        QT_TRANSLATE_NOOP("Figure", "Ý tưởng được hội đồng đánh giá"),
        QT_TRANSLATE_NOOP(
            "Figure", "Ý tưởng có kết luận của hội đồng trong kỳ; xét nhiều lần tính một."
        ),
        "III.3",
        RecordKind.IDEA,
        queries.concluded(*sorted(CONCLUDED)),
    ),
    Figure(
        "ideas_approved",
        QT_TRANSLATE_NOOP("Figure", "Ý tưởng đạt"),
        QT_TRANSLATE_NOOP("Figure", "Ý tưởng có kết luận cuối cùng trong kỳ là “Đạt”."),
        "III.3",
        RecordKind.IDEA,
        queries.concluded(IdeaState.APPROVED),
    ),
    Figure(
        "ideas_needs_work",
        QT_TRANSLATE_NOOP("Figure", "Ý tưởng cần hoàn thiện"),
        QT_TRANSLATE_NOOP("Figure", "Ý tưởng có kết luận cuối cùng trong kỳ là “Cần hoàn thiện”."),
        "III.3",
        RecordKind.IDEA,
        queries.concluded(IdeaState.NEEDS_WORK),
    ),
    Figure(
        "ideas_not_approved",
        QT_TRANSLATE_NOOP("Figure", "Ý tưởng không đạt"),
        QT_TRANSLATE_NOOP("Figure", "Ý tưởng có kết luận cuối cùng trong kỳ là “Không đạt”."),
        "III.3",
        RecordKind.IDEA,
        queries.concluded(IdeaState.NOT_APPROVED),
    ),
    Figure(
        "ideas_waiting",
        QT_TRANSLATE_NOOP("Figure", "Ý tưởng đang chờ đánh giá"),
        QT_TRANSLATE_NOOP(
            "Figure",
            "Ý tưởng đã tiếp nhận mà đến ngày cuối kỳ hội đồng chưa kết luận, kể cả của kỳ trước.",
        ),
        "III.3",
        RecordKind.IDEA,
        queries.waiting,
    ),
    Figure(
        "ideas_merged",
        QT_TRANSLATE_NOOP("Figure", "Ý tưởng được gộp"),
        QT_TRANSLATE_NOOP("Figure", "Ý tưởng được gộp vào ý tưởng khác trong kỳ."),
        "III.2",
        RecordKind.IDEA,
        queries.reached(IdeaState.MERGED),
    ),
    Figure(
        "ideas_withdrawn",
        QT_TRANSLATE_NOOP("Figure", "Ý tưởng tác giả rút"),
        QT_TRANSLATE_NOOP("Figure", "Ý tưởng được tác giả rút trong kỳ."),
        "III.4",
        RecordKind.IDEA,
        queries.reached(IdeaState.WITHDRAWN),
    ),
)
