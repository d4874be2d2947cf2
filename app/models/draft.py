"""Bản nháp: what is being typed, saved as it is typed, so that a power cut costs a second."""

from datetime import datetime

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base


class Draft(Base):
    """The unsaved content of one form, as JSON of what stands in its boxes."""

    __tablename__ = "draft"

    form: Mapped[str] = mapped_column(String(60), primary_key=True)
    content: Mapped[str]
    saved_at: Mapped[datetime]
