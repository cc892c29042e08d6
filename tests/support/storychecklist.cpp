// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/storychecklist.h"

#include "gui/incident/actiondialog.h"
#include "models/items/checklist/choiceroles.h"
#include "models/items/roles.h"

#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace yagura::testing {

namespace {

constexpr int patience = 20'000;
constexpr int longestChange = 150'000; ///< until it is verified
constexpr int previewsAtMost = 6;
constexpr int looksAtMost = 4;

} // namespace

QString StoryChecklist::startTheFirst()
{
    if (!m_desk.comeBack() || !m_desk.key(Qt::Key_C))
        return {};
    auto* choices = m_desk.find<QListView>(u"choices"_s);
    if (!choices || !QTest::qWaitFor([&] { return choices->model()->rowCount() > 0; }, patience))
        return {};
    if (!choices->currentIndex().isValid())
        m_desk.key(Qt::Key_J);
    const QString chosen = choices->currentIndex().data(KeyRole).toString();
    m_desk.keepPicture(u"choices"_s);
    return m_desk.key(Qt::Key_Return) ? chosen : QString();
}

bool StoryChecklist::start(const QString& title)
{
    return m_desk.command(title);
}

bool StoryChecklist::fillIn(const QHash<QString, QString>& values)
{
    if (!QTest::qWaitFor([&] { return m_desk.find<QPushButton>(u"start"_s) != nullptr; }, patience))
        return false;
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (!m_desk.typeInto(u"parameter."_s + value.key(), *value))
            return false;
    }
    m_desk.keepPicture(u"parameters"_s);
    const QString before = m_desk.panel().run();
    return m_desk.click(u"start"_s) && QTest::qWaitFor([&] { return m_desk.panel().run() != before; }, patience);
}

bool StoryChecklist::turnTo(const QString& title)
{
    return m_desk.comeBack() && m_desk.pick(u"checklists"_s, title);
}

bool StoryChecklist::isAt(const QString& step)
{
    return QTest::qWaitFor([&] { return m_desk.panel().shownStep() == step; }, patience);
}

// A look that has failed is asked for again, as people do.
bool StoryChecklist::shows(const QString& expected)
{
    for (int look = 0; look < looksAtMost; ++look) {
        if (QTest::qWaitFor([&] { return m_desk.text(u"output"_s).contains(expected); }, patience))
            return true;
        m_desk.key(Qt::Key_R);
    }
    return false;
}

StepState StoryChecklist::state(const QString& step)
{
    const StepsModel& steps = m_desk.panel().steps();
    const QModelIndex index = steps.indexOfStep(step);
    return index.isValid() ? steps.at(index.row()).state : StepState::ToDo;
}

bool StoryChecklist::end(const QString& step, Qt::Key key)
{
    if (!isAt(step) || !m_desk.key(key))
        return false;
    return QTest::qWaitFor([&] { return state(step) == StepState::Done; }, patience);
}

bool StoryChecklist::agree(const QString& step, Answer answer, int patience)
{
    const auto isFilled = [&] {
        const auto* button = m_desk.find<QPushButton>(answerName(answer));
        return button && button->property("primary").toBool();
    };
    if (!isAt(step) || !QTest::qWaitFor(isFilled, patience))
        return false;
    m_desk.keepPicture(step);
    return end(step, answer == Answer::Yes ? Qt::Key_1 : Qt::Key_2);
}

bool StoryChecklist::skip(const QString& step, const QString& reason)
{
    const auto isAsked = [&] {
        const auto* line = m_desk.find<QLineEdit>(u"prompt"_s);
        return line && line->hasFocus();
    };
    if (!isAt(step) || !m_desk.key(Qt::Key_S) || !QTest::qWaitFor(isAsked, patience))
        return false;
    return m_desk.type(reason) && m_desk.key(Qt::Key_Return)
        && QTest::qWaitFor([&] { return state(step) == StepState::Skipped; }, patience);
}

bool StoryChecklist::note(const QString& text)
{
    const auto isAsked = [&] {
        const auto* line = m_desk.find<QLineEdit>(u"prompt"_s);
        return line && line->hasFocus();
    };
    if (!m_desk.key(Qt::Key_N) || !QTest::qWaitFor(isAsked, patience))
        return false;
    return m_desk.type(text) && m_desk.key(Qt::Key_Return)
        && QTest::qWaitFor([&] { return m_desk.text(u"notes"_s).contains(text); }, patience);
}

QString StoryChecklist::copied()
{
    QGuiApplication::clipboard()->clear();
    m_desk.key(Qt::Key_Y);
    const QString text = QGuiApplication::clipboard()->text();
    if (!text.isEmpty())
        m_commands.append(text);
    return text;
}

bool StoryChecklist::outwait(const QString& step, int patience)
{
    if (!isAt(step) || !QTest::qWaitFor([&] { return m_desk.find<QPushButton>(u"ok"_s) != nullptr; }, patience))
        return false;
    return end(step, Qt::Key_D);
}

bool StoryChecklist::close()
{
    const QString run = m_desk.panel().run();
    const auto isGone = [&] { return m_desk.panel().run() != run; };
    return m_desk.click(u"closeChecklist"_s) && QTest::qWaitFor(isGone, patience);
}

bool StoryChecklist::chooseSession(const QString& application)
{
    auto* sessions = m_desk.find<QListView>(u"sessions"_s);
    for (int row = 0; sessions && row < sessions->model()->rowCount(); ++row) {
        const QModelIndex index = sessions->model()->index(row, 0);
        const bool isGone = !index.data(ChoiceAsideRole).toString().isEmpty();
        if (!isGone && index.data(Qt::DisplayRole).toString().contains(application))
            return m_desk.clickRow(sessions, index);
    }
    return false;
}

/// A server without a free place lets nobody in at the first try.
bool StoryChecklist::previewed(const QString& picture)
{
    for (int attempt = 0; attempt < previewsAtMost; ++attempt) {
        if (!m_desk.comeBack() || !m_desk.key(Qt::Key_P))
            return false;
        auto* window = m_desk.dialog<ActionDialog>();
        if (!window)
            return false;
        const auto hasAnswer
            = [&] { return m_desk.find<QPushButton>(u"doIt"_s) || !m_desk.text(u"state"_s).contains(u"Looking"_s); };
        if (QTest::qWaitFor(hasAnswer, patience) && m_desk.find<QPushButton>(u"doIt"_s)) {
            m_desk.keepPicture(picture);
            return true;
        }
        qInfo("%s", qPrintable(m_desk.text(u"state"_s)));
        m_desk.key(Qt::Key_Escape);
    }
    return false;
}

bool StoryChecklist::hold(QWidget* window)
{
    auto* button = m_desk.find<QPushButton>(u"doIt"_s);
    if (!button || !QTest::qWaitFor([&] { return button->isEnabled(); }, patience))
        return false;
    QTest::mousePress(button, Qt::LeftButton);
    const bool hasBegun = QTest::qWaitFor([&] { return !button->isVisible(); }, patience);
    QTest::mouseRelease(window, Qt::LeftButton);
    return hasBegun;
}

QString StoryChecklist::change(const QString& target)
{
    if (!previewed(u"preview"_s))
        return u"no preview"_s;
    auto* window = m_desk.dialog<ActionDialog>();
    if (!m_desk.typeInto(u"typedName"_s, target) || !hold(window))
        return u"not sent: "_s + m_desk.text(u"state"_s);
    const auto hasEnded = [&] {
        const QString state = m_desk.text(u"state"_s);
        return std::ranges::none_of(QStringList {u"being recorded"_s, u"Under way"_s, u"Waiting to see"_s},
            [&](const QString& words) { return state.contains(words); });
    };
    const QString prefix = QTest::qWaitFor(hasEnded, longestChange) ? QString() : u"not ended: "_s;
    const QString said = prefix + m_desk.text(u"state"_s);
    m_desk.keepPicture(u"done"_s);
    m_desk.key(Qt::Key_Escape);
    return m_desk.comeBack() ? said : u"the window stays: "_s + said;
}

QString StoryChecklist::where()
{
    const auto* hand = QApplication::focusWidget();
    return u"at step %1, which shows \"%2\" and \"%3\"; the hand is on %4; %5"_s.arg(m_desk.panel().shownStep(),
        m_desk.text(u"output"_s).left(400), m_desk.text(u"pictureSays"_s),
        hand ? QString::fromLatin1(hand->metaObject()->className()) + u' ' + hand->objectName() : u"nothing"_s,
        m_desk.standing());
}

} // namespace yagura::testing
