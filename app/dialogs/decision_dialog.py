"""Lập quyết định khen thưởng: who is rewarded, who signs, and what it comes to."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.dialogs.bonus_sums import BonusSums
from app.dialogs.form_dialog import FormDialog
from app.rules.award import RECIPIENT_KIND_LABELS
from app.rules.document import DocumentKind
from app.services import awards, bonuses, fund, letterheads
from app.services.awards import DecisionDraft
from app.services.nominations import NominationRow
from app.widgets.check_list import CheckList
from app.widgets.choice_box import Choice, ChoiceBox
from app.widgets.date_box import DateBox
from app.widgets.messages import label
from app.widgets.workplace import Workplace

_WIDTH = 760


class DecisionDialog(FormDialog):
    """Makes a decision without number; the bonuses are worked out while one chooses."""

    def __init__(
        self,
        workplace: Workplace,
        session_id: int,
        rows: Sequence[NominationRow],
        ticked: Collection[int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace, self._session_id = workplace, session_id
        self.setMinimumWidth(_WIDTH)
        self.set_heading(
            self.tr("Lập quyết định khen thưởng"),
            self.tr(
                "Quyết định được lập ở dạng dự thảo, chưa có số. Sau khi ký thì ghi số và ngày ký;"
                " tiền thưởng tính lại theo mức lương cơ sở của ngày ký."
            ),
        )
        self.save_button.setText(self.tr("&Lập dự thảo"))
        self.recipients = CheckList()
        self.recipients.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.signer = ChoiceBox()
        self.bonus_date = DateBox(workplace.today())
        self.sums = BonusSums()
        self._build(rows)
        self.recipients.set_value([row.id for row in rows if row.id in ticked])
        self.bonus_date.set_value(workplace.today())
        self._offer_signers()
        self.form.edited.connect(self._on_edited)
        self._show_sums()
        self.form.focus_first()

    def draft(self) -> DecisionDraft:
        """Return what stands in the boxes."""
        signer = self.signer.value()
        return DecisionDraft(
            self._session_id,
            self._chosen(),
            signer if isinstance(signer, int) else 0,
            self.bonus_date.value() or self._workplace.today(),
        )

    @override
    def problems(self) -> dict[str, str]:
        wrong = super().problems()
        if not self._chosen():
            wrong["recipients"] = self.tr("Hãy chọn ít nhất một người hoặc tập thể.")
        if self.signer.value() is None:
            wrong.setdefault("signer", self.tr("Hãy chọn người ký."))
        if self.bonus_date.value() is None:
            wrong.setdefault("bonus_date", self.tr("Chưa ghi ngày dự kiến ký."))
        return wrong

    @override
    def save(self) -> object:
        desk, now = self._workplace.desk, self._workplace.now()
        return desk.do(awards.draft_decision, self.draft(), now)

    def _build(self, rows: Sequence[NominationRow]) -> None:
        words = self.tr("{recipient} ({kind}): {achievement}")
        self.recipients.set_choices(
            [
                Choice(
                    row.id,
                    words.format(
                        recipient=row.recipient,
                        kind=label(RECIPIENT_KIND_LABELS[row.recipient_kind]),
                        achievement=" ".join(row.achievement.split()),
                    ),
                )
                for row in rows
            ]
        )
        form = self.form
        form.add("recipients", self.tr("Tặng Giấy khen cho"), self.recipients, required=True)
        form.add("signer", self.tr("Người ký"), self.signer, required=True)
        form.add("bonus_date", self.tr("Ngày dự kiến ký"), self.bonus_date, required=True)
        form.section(self.tr("Tiền thưởng, đồng"))
        form.add_wide(self.sums)

    def _offer_signers(self) -> None:
        """Offer who may sign on the day; the choice stays if it still can."""
        on = self.bonus_date.value() or self._workplace.today()
        rows = self._workplace.desk.do(letterheads.signers_for, DocumentKind.AWARD_DECISION, on)
        kept = self.signer.value()
        names = [
            Choice(row.id, " – ".join(filter(None, (row.name, row.office_title)))) for row in rows
        ]
        self.signer.set_choices(names)
        ids = [row.id for row in rows]
        self.signer.set_value(kept if kept in ids else next(iter(ids), None))

    def _chosen(self) -> tuple[int, ...]:
        return tuple(key for key in self.recipients.value() if isinstance(key, int))

    def _on_edited(self, name: str) -> None:
        if name == "bonus_date" and self.bonus_date.value() is not None:
            self._offer_signers()
        self._show_sums()

    def _show_sums(self) -> None:
        chosen, on = self._chosen(), self.bonus_date.value()
        if not chosen or on is None:
            self.sums.say(self.tr("Chọn người được khen và ngày dự kiến ký để tính tiền thưởng."))
            return
        desk = self._workplace.desk
        self.sums.show_sums(
            lambda: desk.do(bonuses.for_nominations, chosen, on),
            lambda total: desk.do(fund.cover, total, on),
        )
