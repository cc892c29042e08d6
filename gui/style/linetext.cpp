// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/style/linetext.h"

#include <QCache>
#include <QCoreApplication>
#include <QStaticText>

#include <utility>

namespace yagura {

namespace {

constexpr qsizetype mostKept = 2'000;

using Key = std::pair<QFont, QString>;

QStaticText& shaped(const QFont& font, const QString& text)
{
    static QCache<Key, QStaticText> kept(mostKept);
    // Fonts do not outlive the application.
    static const bool isTidied = (qAddPostRoutine([] { kept.clear(); }), true);
    Q_UNUSED(isTidied)
    const Key key(font, text);
    if (QStaticText* found = kept.object(key))
        return *found;
    auto* fresh = new QStaticText;
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    fresh->setTextOption(option);
    fresh->setTextFormat(Qt::PlainText);
    fresh->setText(text);
    fresh->prepare({}, font);
    kept.insert(key, fresh);
    return *fresh;
}

} // namespace

void drawLine(QPainter& painter, const QRect& rect, const QString& text, Qt::TextElideMode elide)
{
    if (text.isEmpty())
        return;
    const QFont font = painter.font();
    QStaticText* line = &shaped(font, text);
    if (line->size().width() > rect.width())
        line = &shaped(font, painter.fontMetrics().elidedText(text, elide, rect.width()));
    const qreal top = rect.top() + (rect.height() - line->size().height()) / 2;
    painter.drawStaticText(QPointF(rect.left(), top), *line);
}

} // namespace yagura
