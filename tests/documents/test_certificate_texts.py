from app.documents.certificate_texts import CertificateTexts
from app.rules.printing import CertificateField


def test_a_text_belongs_to_each_field():
    texts = CertificateTexts("", "", "", "TẶNG", "GIẤY KHEN", {CertificateField.NAME: "Ỷ"})

    assert texts.fields[CertificateField.NAME] == "Ỷ"
