"""Danh mục số liệu: every figure of the reports with its words, its clause and its query.

A figure counts records by the day something happened, never by how they stand today, and leaves
out what was undone; so a past period gives the same figure whenever it is asked for.
"""

from dataclasses import dataclass
from enum import StrEnum

from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.award import RecipientKind
from app.rules.idea import IdeaState
from app.rules.moves import CONCLUDED
from app.rules.unit import LAUNCH_KINDS, OUTREACH_KINDS
from app.services import figure_queries as queries


class RecordKind(StrEnum):
    """What a figure counts."""

    IDEA = "idea"
    AUTHOR = "author"
    UNIT = "unit"
    ACTIVITY = "activity"
    SESSION = "session"
    NOMINATION = "nomination"
    AWARD = "award"


@dataclass(frozen=True)
class Figure:
    """The definition of a figure: its words, the clause it answers, the query behind it.

    adds_bonuses: the value is the sum of the bonuses, not the number of the awards.
    """

    name: str
    label: str
    sentence: str
    clause: str
    kind: RecordKind
    rows: queries.RowsOf
    adds_bonuses: bool = False


_ALL_OUTCOMES = tuple(sorted(CONCLUDED))

FIGURES: tuple[Figure, ...] = (
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
        queries.concluded(*_ALL_OUTCOMES),
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
        "ideas_supporting",
        QT_TRANSLATE_NOOP("Figure", "Ý tưởng được hỗ trợ hoàn thiện"),
        QT_TRANSLATE_NOOP("Figure", "Ý tưởng bắt đầu được hỗ trợ hoàn thiện trong kỳ."),
        "III.3",
        RecordKind.IDEA,
        queries.reached(IdeaState.SUPPORTING),
    ),
    Figure(
        "ideas_piloting",
        QT_TRANSLATE_NOOP("Figure", "Ý tưởng được thử nghiệm"),
        QT_TRANSLATE_NOOP("Figure", "Ý tưởng bắt đầu thử nghiệm trong kỳ."),
        "III.4",
        RecordKind.IDEA,
        queries.reached(IdeaState.PILOTING),
    ),
    Figure(
        "ideas_adopted",
        QT_TRANSLATE_NOOP("Figure", "Ý tưởng được áp dụng thực tế"),
        QT_TRANSLATE_NOOP(
            "Figure", "Ý tưởng được đơn vị áp dụng xác nhận, tính theo ngày áp dụng trong kỳ."
        ),
        "IV.1",
        RecordKind.IDEA,
        queries.reached(IdeaState.ADOPTED),
    ),
    Figure(
        "ideas_replicated",
        QT_TRANSLATE_NOOP("Figure", "Ý tưởng được nhân rộng"),
        QT_TRANSLATE_NOOP("Figure", "Ý tưởng được nhân rộng trong kỳ."),
        "III.4",
        RecordKind.IDEA,
        queries.reached(IdeaState.REPLICATED),
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
    Figure(
        "nominations_total",
        QT_TRANSLATE_NOOP("Figure", "Đề nghị khen thưởng"),
        QT_TRANSLATE_NOOP("Figure", "Tập thể, hộ gia đình, cá nhân được lập đề nghị trong kỳ."),
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
        queries.awards(*RecipientKind),
        adds_bonuses=True,
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
        "units_total",
        QT_TRANSLATE_NOOP("Figure", "Thôn, cơ quan, đơn vị trên địa bàn"),
        QT_TRANSLATE_NOOP(
            "Figure", "Đơn vị đang hoạt động ở ngày cuối kỳ, không tính tổ công nghệ số cộng đồng."
        ),
        "IV.1",
        RecordKind.UNIT,
        queries.units(LAUNCH_KINDS),
    ),
    Figure(
        "units_launched",
        QT_TRANSLATE_NOOP("Figure", "Đơn vị đã triển khai phong trào"),
        QT_TRANSLATE_NOOP(
            "Figure", "Thôn, cơ quan, đơn vị đã phát động phong trào tính đến ngày cuối kỳ."
        ),
        "IV.1",
        RecordKind.UNIT,
        queries.units_launched,
    ),
    Figure(
        "outreach_units_total",
        QT_TRANSLATE_NOOP("Figure", "Bộ phận chuyên môn, tổ công nghệ số cộng đồng"),
        QT_TRANSLATE_NOOP(
            "Figure", "Bộ phận chuyên môn và tổ công nghệ số đang hoạt động ở ngày cuối kỳ."
        ),
        "IV.1",
        RecordKind.UNIT,
        queries.units(OUTREACH_KINDS),
    ),
    Figure(
        "units_outreach",
        QT_TRANSLATE_NOOP("Figure", "Bộ phận, tổ công nghệ số đã tuyên truyền"),
        QT_TRANSLATE_NOOP(
            "Figure", "Bộ phận chuyên môn, tổ công nghệ số có tuyên truyền, vận động trong kỳ."
        ),
        "IV.1",
        RecordKind.UNIT,
        queries.units_outreach,
    ),
    Figure(
        "outreach_activities",
        QT_TRANSLATE_NOOP("Figure", "Lượt tuyên truyền, vận động"),
        QT_TRANSLATE_NOOP("Figure", "Mỗi lần tuyên truyền của mỗi đơn vị trong kỳ tính một lượt."),
        "III.1",
        RecordKind.ACTIVITY,
        queries.outreach_activities,
    ),
)
