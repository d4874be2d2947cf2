"""Số liệu sau hội đồng: support, pilots, use, replication, referral, answers (plan III.3-4)."""

from app.basics.words import QT_TRANSLATE_NOOP
from app.rules.follow_up import PilotConclusion
from app.rules.idea import IdeaState
from app.services import figure_queries as idea_queries
from app.services import figure_queries_follow_up as queries
from app.services.figure_definition import Figure, RecordKind

FOLLOW_UP_FIGURES: tuple[Figure, ...] = (
    Figure(
        "ideas_supporting",
        QT_TRANSLATE_NOOP("Figure", "Ý tưởng được hỗ trợ hoàn thiện"),
        QT_TRANSLATE_NOOP("Figure", "Ý tưởng bắt đầu được hỗ trợ hoàn thiện trong kỳ."),
        "III.3",
        RecordKind.IDEA,
        idea_queries.reached(IdeaState.SUPPORTING),
    ),
    Figure(
        "support_tasks_given",
        QT_TRANSLATE_NOOP("Figure", "Nhiệm vụ hỗ trợ đã giao"),
        QT_TRANSLATE_NOOP(
            "Figure", "Nhiệm vụ hỗ trợ hoàn thiện ý tưởng giao cho bộ phận chuyên môn trong kỳ."
        ),
        "III.3",
        RecordKind.SUPPORT_TASK,
        queries.tasks_given,
    ),
    Figure(
        "support_tasks_done",
        QT_TRANSLATE_NOOP("Figure", "Nhiệm vụ hỗ trợ đã hoàn thành"),
        QT_TRANSLATE_NOOP("Figure", "Nhiệm vụ hỗ trợ được ghi hoàn thành trong kỳ."),
        "III.3",
        RecordKind.SUPPORT_TASK,
        queries.tasks_done,
    ),
    Figure(
        "support_tasks_in_time",
        QT_TRANSLATE_NOOP("Figure", "Nhiệm vụ hỗ trợ hoàn thành đúng hạn"),
        QT_TRANSLATE_NOOP(
            "Figure", "Nhiệm vụ hỗ trợ hoàn thành trong kỳ, không muộn hơn ngày phải xong."
        ),
        "III.3",
        RecordKind.SUPPORT_TASK,
        queries.tasks_done_on_time,
    ),
    Figure(
        "support_tasks_owed",
        QT_TRANSLATE_NOOP("Figure", "Nhiệm vụ hỗ trợ đến hạn chưa xong"),
        QT_TRANSLATE_NOOP(
            "Figure",
            "Nhiệm vụ hỗ trợ có hạn đến ngày cuối kỳ mà ngày đó chưa xong.",
        ),
        "III.3",
        RecordKind.SUPPORT_TASK,
        queries.tasks_open,
    ),
    Figure(
        "ideas_piloting",
        QT_TRANSLATE_NOOP("Figure", "Ý tưởng được thử nghiệm"),
        QT_TRANSLATE_NOOP("Figure", "Ý tưởng bắt đầu thử nghiệm trong kỳ."),
        "III.4",
        RecordKind.IDEA,
        idea_queries.reached(IdeaState.PILOTING),
    ),
    Figure(
        "pilots_started",
        QT_TRANSLATE_NOOP("Figure", "Lượt thử nghiệm bắt đầu"),
        QT_TRANSLATE_NOOP(
            "Figure",
            "Mỗi lần thử nghiệm một ý tưởng tại một đơn vị bắt đầu trong kỳ tính một lượt.",
        ),
        "III.4",
        RecordKind.PILOT,
        queries.pilots_started,
    ),
    Figure(
        "pilots_running",
        QT_TRANSLATE_NOOP("Figure", "Lượt thử nghiệm đang tiến hành"),
        QT_TRANSLATE_NOOP("Figure", "Thử nghiệm đã bắt đầu mà đến ngày cuối kỳ chưa kết thúc."),
        "III.4",
        RecordKind.PILOT,
        queries.pilots_running,
    ),
    Figure(
        "pilots_ended",
        QT_TRANSLATE_NOOP("Figure", "Lượt thử nghiệm đã kết luận"),
        QT_TRANSLATE_NOOP("Figure", "Thử nghiệm kết thúc và có kết luận trong kỳ."),
        "III.4",
        RecordKind.PILOT,
        queries.pilots_ended(*PilotConclusion),
    ),
    Figure(
        "pilots_successful",
        QT_TRANSLATE_NOOP("Figure", "Lượt thử nghiệm được đưa vào áp dụng"),
        QT_TRANSLATE_NOOP(
            "Figure", "Thử nghiệm kết luận trong kỳ là đưa vào áp dụng hoặc áp dụng và nhân rộng."
        ),
        "III.4",
        RecordKind.PILOT,
        queries.pilots_ended(PilotConclusion.APPLY, PilotConclusion.REPLICATE),
    ),
    Figure(
        "pilot_costs",
        QT_TRANSLATE_NOOP("Figure", "Kinh phí thử nghiệm (đồng)"),
        QT_TRANSLATE_NOOP("Figure", "Tổng kinh phí của các thử nghiệm kết luận trong kỳ."),
        "III.4",
        RecordKind.PILOT,
        queries.pilot_costs,
        sums=True,
    ),
    Figure(
        "ideas_adopted",
        QT_TRANSLATE_NOOP("Figure", "Ý tưởng được áp dụng thực tế"),
        QT_TRANSLATE_NOOP(
            "Figure", "Ý tưởng được đơn vị áp dụng xác nhận, tính theo ngày ghi nhận vào sổ."
        ),
        "IV.1",
        RecordKind.IDEA,
        idea_queries.reached(IdeaState.ADOPTED),
    ),
    Figure(
        "units_applying",
        QT_TRANSLATE_NOOP("Figure", "Đơn vị xác nhận áp dụng ý tưởng"),
        QT_TRANSLATE_NOOP(
            "Figure", "Đơn vị xác nhận bằng văn bản trong kỳ rằng mình áp dụng ít nhất một ý tưởng."
        ),
        "IV.1",
        RecordKind.UNIT,
        queries.units_applying,
    ),
    Figure(
        "ideas_replicated",
        QT_TRANSLATE_NOOP("Figure", "Ý tưởng được nhân rộng"),
        QT_TRANSLATE_NOOP("Figure", "Ý tưởng lần đầu được nhân rộng trong kỳ."),
        "III.4",
        RecordKind.IDEA,
        idea_queries.reached(IdeaState.REPLICATED),
    ),
    Figure(
        "replications_total",
        QT_TRANSLATE_NOOP("Figure", "Lượt nhân rộng"),
        QT_TRANSLATE_NOOP(
            "Figure", "Mỗi đơn vị làm theo một ý tưởng của nơi khác trong kỳ tính một lượt."
        ),
        "III.4",
        RecordKind.REPLICATION,
        queries.replications,
    ),
    Figure(
        "units_replicating",
        QT_TRANSLATE_NOOP("Figure", "Đơn vị làm theo ý tưởng của nơi khác"),
        QT_TRANSLATE_NOOP("Figure", "Đơn vị làm theo ít nhất một ý tưởng của nơi khác trong kỳ."),
        "III.4",
        RecordKind.UNIT,
        queries.units_replicating,
    ),
    Figure(
        "referrals_sent",
        QT_TRANSLATE_NOOP("Figure", "Đề xuất gửi cấp trên"),
        QT_TRANSLATE_NOOP(
            "Figure", "Ý tưởng vượt thẩm quyền được gửi đề xuất lên cấp trên trong kỳ."
        ),
        "III.4",
        RecordKind.REFERRAL,
        queries.referrals_sent,
    ),
    Figure(
        "referrals_answered",
        QT_TRANSLATE_NOOP("Figure", "Đề xuất cấp trên đã trả lời"),
        QT_TRANSLATE_NOOP("Figure", "Đề xuất được cấp trên trả lời trong kỳ, dù đồng ý hay không."),
        "III.4",
        RecordKind.REFERRAL,
        queries.referrals_answered,
    ),
    Figure(
        "answers_given",
        QT_TRANSLATE_NOOP("Figure", "Ý tưởng đã trả lời tác giả"),
        QT_TRANSLATE_NOOP("Figure", "Ý tưởng mà tác giả lần đầu được thông báo kết quả trong kỳ."),
        "III.4",
        RecordKind.IDEA,
        queries.answers_given,
    ),
    Figure(
        "answers_in_time",
        QT_TRANSLATE_NOOP("Figure", "Ý tưởng trả lời tác giả đúng hạn"),
        QT_TRANSLATE_NOOP(
            "Figure", "Ý tưởng được trả lời trong kỳ, không muộn hơn ngày hẹn trả lời."
        ),
        "III.4",
        RecordKind.IDEA,
        queries.answers_in_time,
    ),
    Figure(
        "answers_owed",
        QT_TRANSLATE_NOOP("Figure", "Ý tưởng đến hạn chưa trả lời"),
        QT_TRANSLATE_NOOP(
            "Figure",
            "Ý tưởng hẹn trả lời trước hết kỳ mà ngày cuối kỳ chưa trả lời, tác giả không rút.",
        ),
        "III.4",
        RecordKind.IDEA,
        queries.answers_owed,
    ),
)
