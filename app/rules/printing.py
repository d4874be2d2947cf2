"""Giấy khen trên giấy: what is printed of a certificate."""

from enum import StrEnum

from app.basics.words import QT_TRANSLATE_NOOP


class CertificateLook(StrEnum):
    """The whole certificate on blank paper, or only what is filled in on printed stock."""

    WHOLE = "whole"
    FIELDS = "fields"


CERTIFICATE_LOOK_LABELS: dict[CertificateLook, str] = {
    CertificateLook.WHOLE: QT_TRANSLATE_NOOP("Label", "In cả khung trên giấy trắng A4"),
    CertificateLook.FIELDS: QT_TRANSLATE_NOOP("Label", "Chỉ in nội dung lên phôi in sẵn"),
}
