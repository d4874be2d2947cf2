"""Triển khai: what follows the council — support, pilots, use, replication, referral, answers."""

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from app.views.follow_adoptions import FollowAdoptions
from app.views.follow_answers import FollowAnswers
from app.views.follow_pilots import FollowPilots
from app.views.follow_referrals import FollowReferrals
from app.views.follow_replications import FollowReplications
from app.views.follow_support import FollowSupport
from app.views.tabbed_page import Part, TabbedPage
from app.widgets.workplace import Workplace


class FollowUpView(TabbedPage):
    """The page of what happens to ideas after the council."""

    help_page: ClassVar[str] = "follow_up"

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, "", parent)
        self.header.set_title(self.tr("Triển khai"))
        self.support = FollowSupport(workplace)
        self.pilots = FollowPilots(workplace)
        self.adoptions = FollowAdoptions(workplace)
        self.replications = FollowReplications(workplace)
        self.referrals = FollowReferrals(workplace)
        self.answers = FollowAnswers(workplace)
        self.set_parts(
            (
                Part("support_task", self.tr("Hỗ trợ hoàn thiện"), self.support),
                Part("pilot", self.tr("Thử nghiệm"), self.pilots),
                Part("adoption", self.tr("Áp dụng"), self.adoptions),
                Part("replication", self.tr("Nhân rộng"), self.replications),
                Part("referral", self.tr("Đề xuất cấp trên"), self.referrals),
                Part("answer", self.tr("Trả lời tác giả"), self.answers),
            )
        )
