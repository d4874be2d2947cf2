"""Bước tiếp theo: how each step in the life of an idea is called on its button."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from app.rules.idea import IdeaState
from app.services.life import NextStep
from app.widgets.messages import said
from app.widgets.steps_row import Step

_USUAL = (
    IdeaState.SUPPORTING,
    IdeaState.PILOTING,
    IdeaState.ADOPTED,
    IdeaState.REPLICATED,
)


class IdeaSteps(QObject):
    """Turns the steps of the rules into buttons."""

    def steps(self, state: IdeaState, possible: Sequence[NextStep]) -> list[Step]:
        """Return the buttons; the first usual step is the primary one."""
        first = next((s.to_state for s in possible if self._is_usual(state, s)), None)
        return [
            Step(
                key=step.to_state.value,
                label=self.verb(state, step.to_state),
                allowed=step.refusal is None,
                reason=said(step.refusal) if step.refusal else "",
                primary=step.to_state is first,
            )
            for step in possible
        ]

    def verb(self, state: IdeaState, to_state: IdeaState) -> str:
        """Return what the button of a step says."""
        if (state, to_state) == (IdeaState.PILOTING, IdeaState.SUPPORTING):
            return self.tr("Đưa về hỗ trợ hoàn thiện…")
        if to_state is IdeaState.RECEIVED:
            if state is IdeaState.IN_REVIEW:
                return self.tr("Đưa về chờ xét…")
            return self.tr("Đã bổ sung, nhận lại…")
        return {
            IdeaState.INCOMPLETE: self.tr("Yêu cầu bổ sung…"),
            IdeaState.IN_REVIEW: self.tr("Đưa ra hội đồng"),
            IdeaState.APPROVED: self.tr("Kết luận Đạt"),
            IdeaState.NEEDS_WORK: self.tr("Kết luận Cần hoàn thiện"),
            IdeaState.NOT_APPROVED: self.tr("Kết luận Không đạt"),
            IdeaState.SUPPORTING: self.tr("Bắt đầu hỗ trợ hoàn thiện…"),
            IdeaState.PILOTING: self.tr("Bắt đầu thử nghiệm…"),
            IdeaState.ADOPTED: self.tr("Ghi nhận đã áp dụng…"),
            IdeaState.REPLICATED: self.tr("Ghi nhận đã nhân rộng…"),
            IdeaState.MERGED: self.tr("Gộp vào ý tưởng khác…"),
            IdeaState.WITHDRAWN: self.tr("Tác giả rút…"),
        }[to_state]

    def _is_usual(self, state: IdeaState, step: NextStep) -> bool:
        back = step.to_state is IdeaState.RECEIVED and state is not IdeaState.IN_REVIEW
        again = (state, step.to_state) == (IdeaState.PILOTING, IdeaState.SUPPORTING)
        return step.refusal is None and not again and (back or step.to_state in _USUAL)
