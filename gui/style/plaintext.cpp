// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/style/plaintext.h"

#include <QCoreApplication>
#include <QEvent>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

namespace yagura {

using namespace Qt::StringLiterals;

PlainLabel::PlainLabel(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

PlainLabel::PlainLabel(const QString& text, QWidget* parent)
    : PlainLabel(parent)
{
    setText(text);
}

PlainLabel::PlainLabel(TypeRole role, Token ink, const QString& text) : PlainLabel(text)
{
    setType(role);
    setInk(ink);
}

void PlainLabel::setText(const QString& text)
{
    m_fullText = text;
    const QString visible = wordWrap() ? visibleParagraphs(text) : visibleText(text);
    const QString cut = cutInTheMiddle(visible, m_longest);
    QLabel::setText(cut);
    setPlainToolTip(this, cut == visible ? QString() : text);
}

void PlainLabel::setType(TypeRole role)
{
    m_type = role;
    takeLook();
}

void PlainLabel::setInk(Token ink)
{
    m_ink = ink;
    takeLook();
}

void PlainLabel::setElideMode(Qt::TextElideMode mode)
{
    m_elideMode = mode;
    updateGeometry();
    update();
}

QSize PlainLabel::minimumSizeHint() const
{
    const QSize size = QLabel::minimumSizeHint();
    return m_elideMode == Qt::ElideNone ? size : QSize(fontMetrics().horizontalAdvance(u"…"_s), size.height());
}

void PlainLabel::paintEvent(QPaintEvent* event)
{
    if (m_elideMode == Qt::ElideNone || wordWrap()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QString elided = fontMetrics().elidedText(text(), m_elideMode, contentsRect().width());
    style()->drawItemText(&painter, contentsRect(), int(alignment()), palette(), isEnabled(), elided, foregroundRole());
}

void PlainLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    const bool isNewLook = event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange
        || event->type() == QEvent::StyleChange;
    if (isNewLook)
        takeLook();
}

void PlainLabel::takeLook()
{
    // Both setters announce a change, which leads back to here: only what differs is set, so that it ends.
    if (m_type) {
        const QFont wanted = fontFor(*m_type);
        if (wanted != font())
            setFont(wanted);
    }
    if (m_ink) {
        const QColor wanted = themeOf(this).color(*m_ink);
        if (palette().color(QPalette::Active, QPalette::WindowText) != wanted) {
            QPalette inked = palette();
            inked.setColor(QPalette::WindowText, wanted);
            setPalette(inked);
        }
    }
}

QString plainToolTip(const QString& text)
{
    if (text.isEmpty())
        return {};
    // Escaped text alone may still be taken for markup ("&lt;"), so it is declared to be markup.
    const QString escaped = visibleParagraphs(text).toHtmlEscaped().replace(u'\n', u"<br>"_s);
    return u"<qt>"_s + escaped + u"</qt>"_s;
}

void setPlainToolTip(QWidget* widget, const QString& text)
{
    widget->setToolTip(plainToolTip(text));
}

QString chartText(const QString& text)
{
    return visibleText(text).toHtmlEscaped();
}

std::unique_ptr<QMessageBox> plainMessageBox(QWidget* parent, const QString& title, const QString& text)
{
    auto box = std::make_unique<QMessageBox>(parent);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(visibleText(title));
    box->setText(visibleParagraphs(text));
    return box;
}

void tellInBox(QWidget* parent, const QString& title, const QString& text)
{
    auto box = plainMessageBox(parent, title, text);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box.release()->open();
}

Confirm confirmBox(QWidget* parent, const QString& title, const QString& yes)
{
    return [parent, title, yes](const QString& question) {
        const auto box = plainMessageBox(parent, title, question);
        const auto* agree = box->addButton(visibleText(yes), QMessageBox::AcceptRole);
        auto* decline
            = box->addButton(QCoreApplication::translate("yagura::PlainLabel", "Do nothing"), QMessageBox::RejectRole);
        box->setDefaultButton(decline);
        box->setEscapeButton(decline);
        box->exec();
        return box->clickedButton() == agree;
    };
}

} // namespace yagura
