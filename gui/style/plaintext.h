// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/style/tokens.h"
#include "gui/style/type.h"
#include "models/items/visibletext.h"

#include <QLabel>

#include <functional>
#include <memory>
#include <optional>

class QMessageBox;

namespace yagura {

/// A label that shows what it is given: no markup, nothing hidden, at most 200 characters unless told otherwise. A longer
/// text is cut in the middle and stands whole in the tooltip and in fullText(). Line breaks are kept only where words
/// wrap.
class PlainLabel final : public QLabel {
    Q_OBJECT
public:
    explicit PlainLabel(QWidget* parent = nullptr);
    explicit PlainLabel(const QString& text, QWidget* parent = nullptr);
    PlainLabel(TypeRole role, Token ink, const QString& text = {});

    void setText(const QString& text);
    QString fullText() const { return m_fullText; }
    /// For paragraphs: how many characters are shown of the texts to come.
    void setLongest(qsizetype characters) { m_longest = characters; }

    /// The role decides the font, the ink the colour; both follow the theme and the scale.
    void setType(TypeRole role);
    void setInk(Token ink);

    /// Cuts the text to the width there is, instead of asking for the width of the text.
    void setElideMode(Qt::TextElideMode mode);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void takeLook();

    static constexpr qsizetype longestLabel = 200;

    QString m_fullText;
    qsizetype m_longest = longestLabel;
    std::optional<TypeRole> m_type;
    std::optional<Token> m_ink;
    Qt::TextElideMode m_elideMode = Qt::ElideNone;
};

/// Text for a tooltip that Qt cannot take for markup.
QString plainToolTip(const QString& text);
void setPlainToolTip(QWidget* widget, const QString& text);

/// Text for titles, labels and legends of Qt Charts, which render markup.
QString chartText(const QString& text);

/// A message box with plain text only, not yet shown.
std::unique_ptr<QMessageBox> plainMessageBox(QWidget* parent, const QString& title, const QString& text);

/// Tells it in a box over the parent, and waits for nobody.
void tellInBox(QWidget* parent, const QString& title, const QString& text);

/// Whether the reader agrees to the question.
using Confirm = std::function<bool(const QString& question)>;

/// Asks in a box over the parent, whose button says what will be done. No is the default and what Escape means.
Confirm confirmBox(QWidget* parent, const QString& title, const QString& yes);

} // namespace yagura
