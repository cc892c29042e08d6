// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/targetform.h"

#include "gui/parts/panel.h"
#include "gui/parts/statemarkwidget.h"
#include "gui/settings/credentialfields.h"
#include "gui/settings/faultlines.h"
#include "gui/settings/formfield.h"
#include "gui/settings/identityfields.h"
#include "gui/settings/localfields.h"
#include "gui/settings/postgresqlfields.h"
#include "gui/settings/rabbitmqfields.h"
#include "gui/settings/snippet.h"
#include "gui/settings/systemwords.h"
#include "gui/settings/trialrun.h"
#include "gui/settings/trialview.h"
#include "gui/style/plaintext.h"
#include "models/items/configwords.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

constexpr int formPadding = 12;
constexpr QKeyCombination saveKeys = Qt::CTRL | Qt::Key_S;

/// The key of the field that a fault belongs to; most faults say it.
QString keyOf(const ConfigFault& fault)
{
    static const QHash<QString, QString> byCode {
        {u"config.bad_id"_s, u"id"_s},
        {u"config.duplicate_id"_s, u"id"_s},
        {u"config.unknown_system"_s, u"system"_s},
        {u"config.bad_dsn"_s, u"dsn"_s},
        {u"config.bad_url"_s, u"url"_s},
        {u"config.url_user"_s, u"url"_s},
        {u"config.every_too_short"_s, u"every"_s},
    };
    const QString key = fault.args[u"key"_s].toString();
    return key.isEmpty() ? byCode.value(fault.code) : key;
}

} // namespace

TargetForm::TargetForm(TargetSettings& settings, QWidget* parent)
    : QWidget(parent), m_trial(new TrialRun(settings, this)), m_panel(new Panel({})), m_nothing(new PlainLabel),
      m_scroll(new QScrollArea), m_faults(new FaultLines)
{
    m_nothing->setInk(Token::Text3);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(makeFields());
    m_scroll->widget()->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_faults->setContentsMargins(formPadding, 8, formPadding, 0);

    m_panel->body()->addWidget(m_nothing, 1);
    m_panel->body()->addWidget(makeLockRow());
    m_panel->body()->addWidget(m_scroll, 1);
    m_panel->body()->addWidget(m_faults);
    m_panel->body()->addWidget(makeButtons());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);

    connect(m_trial, &TrialRun::ended, this, &TargetForm::showTrial);
    connect(m_trialView, &TrialView::waitingGivenUp, this, &TargetForm::stopTest);
    // Its height is known only after it was laid out.
    connect(
        m_trialView, &TrialView::grown, m_scroll, [this] { m_scroll->ensureWidgetVisible(m_trialView); },
        Qt::QueuedConnection);
    showNothing({});
}

QWidget* TargetForm::makeFields()
{
    m_identity = new IdentityFields;
    m_credentials = new CredentialFields;
    m_trialView = new TrialView;
    m_systems
        = {{u"postgresql"_s, new PostgresqlFields}, {u"rabbitmq"_s, new RabbitmqFields}, {u"local"_s, new LocalFields}};
    m_hintText = new PlainLabel;
    m_hintText->setType(TypeRole::Small);
    m_hintText->setInk(Token::Text2);
    m_hintText->setWordWrap(true);
    m_hintCommands = new Snippet;
    m_hint = new QWidget;
    auto* hint = new QVBoxLayout(m_hint);
    hint->setContentsMargins(0, 8, 0, 0);
    hint->addWidget(m_hintText);
    hint->addWidget(m_hintCommands);

    auto* fields = new QWidget;
    auto* column = new QVBoxLayout(fields);
    column->setContentsMargins(formPadding, 8, formPadding, 12);
    column->setSpacing(10);
    column->addWidget(m_identity);
    for (const System& system : m_systems) {
        column->addWidget(system.fields);
        connect(system.fields, &FormColumn::changed, this, &TargetForm::noteChange);
    }
    column->addWidget(m_credentials);
    column->addWidget(m_trialView);
    column->addWidget(m_hint);
    column->addStretch();
    connect(m_identity, &FormColumn::changed, this, &TargetForm::noteChange);
    connect(m_credentials, &FormColumn::changed, this, &TargetForm::noteChange);
    return fields;
}

QWidget* TargetForm::makeLockRow()
{
    m_lockText = new PlainLabel;
    m_lockText->setObjectName(u"lockText"_s);
    m_lockText->setType(TypeRole::Small);
    m_lockText->setInk(Token::Text2);
    m_lockText->setWordWrap(true);
    m_lockRow = new QWidget;
    auto* row = new QHBoxLayout(m_lockRow);
    row->setContentsMargins(formPadding, 0, formPadding, 8);
    row->setSpacing(8);
    row->addWidget(new IconMark(Icon::Locked, 12), 0, Qt::AlignTop);
    row->addWidget(m_lockText, 1);
    return m_lockRow;
}

QWidget* TargetForm::makeButtons()
{
    const auto button = [this](const QString& text, const char* name, const QKeySequence& keys, auto act) {
        auto* made = new QPushButton(text);
        made->setObjectName(QLatin1StringView(name));
        made->setShortcut(keys);
        setPlainToolTip(made, keys.toString(QKeySequence::NativeText));
        connect(made, &QPushButton::clicked, this, act);
        return made;
    };
    m_test = button(tr("Test"), "test", Qt::CTRL | Qt::Key_T, &TargetForm::test);
    m_cancel = button(tr("Cancel"), "cancel", {}, &TargetForm::cancelled);
    m_save = button(tr("Save"), "save", saveKeys, &TargetForm::save);
    m_save->setProperty("primary", true);
    m_buttons = new QWidget;
    auto* row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(formPadding, 10, formPadding, 12);
    row->setSpacing(8);
    row->addWidget(m_test);
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_save);
    return m_buttons;
}

void TargetForm::showNothing(const QString& sentence)
{
    m_nothing->setText(sentence);
    enter(Mode::Nothing, {});
}

void TargetForm::view(const TargetConfig& target)
{
    enter(Mode::Viewing, target);
}

void TargetForm::edit(const TargetConfig& target)
{
    enter(Mode::Editing, target);
    m_identity->field(u"id"_s)->editor()->setFocus();
}

void TargetForm::add()
{
    TargetConfig fresh;
    fresh.target.system = offeredSystems().first();
    fresh.writable = true;
    enter(Mode::Adding, fresh);
    m_identity->field(u"id"_s)->editor()->setFocus();
}

void TargetForm::enter(Mode mode, const TargetConfig& target)
{
    m_mode = mode;
    m_shown = target;
    m_trial->giveUp();
    m_trialView->clear();
    m_faults->clear();
    fill(target);
    m_isChanged = false;
    m_scroll->ensureVisible(0, 0);

    const bool isNothing = mode == Mode::Nothing;
    m_panel->setTitle(mode == Mode::Adding ? tr("New target") : target.target.id);
    m_panel->setNote(mode == Mode::Viewing ? systemText(target.target.system) : QString());
    m_nothing->setVisible(isNothing);
    m_scroll->setVisible(!isNothing);
    m_buttons->setVisible(!isNothing);
    m_lockRow->setVisible(mode == Mode::Viewing && !target.writable);
    m_lockText->setText(tr("Stands in %1, which a person wrote; change it there.").arg(shortPlaceText(target.place)));
    setPlainToolTip(m_lockText, target.place.text());
    m_identity->showHints(isEntering());
    m_credentials->showHints(isEntering());
    for (const System& system : m_systems)
        system.fields->showHints(isEntering());
    m_credentials->field(u"password"_s)->setVisible(isEntering());
    m_credentials->field(u"password_command"_s)->setVisible(isEntering() || !target.passwordCommand.isEmpty());
    m_cancel->setVisible(isEntering());
    m_save->setVisible(isEntering());
    follow();
}

void TargetForm::fill(const TargetConfig& target)
{
    m_identity->fill(target.target);
    for (const System& system : m_systems)
        system.fields->fill(target.settings);
    m_credentials->fill(target.passwordCommand, m_mode == Mode::Adding);
    m_identity->clearFaults();
    m_credentials->clearFaults();
    for (const System& system : m_systems)
        system.fields->clearFaults();
    showSystem();
}

void TargetForm::showSystem()
{
    const QString chosen = m_identity->system();
    for (const System& system : m_systems)
        system.fields->setVisible(system.name == chosen);
    m_credentials->setVisible(asksForPassword(chosen));
    const LeastPrivilege hint = leastPrivilegeFor(chosen);
    m_hintText->setText(hint.sentence);
    m_hintCommands->setCommands(hint.commands);
    m_hint->setVisible(isEntering() && !hint.commands.isEmpty());
}

/// Brings what can be pressed and changed in step with what goes on.
void TargetForm::follow()
{
    const bool isBusy = m_isSaving || m_trial->isRunning();
    const bool isLocked = !isEntering() || isBusy;
    m_identity->setReadOnly(isLocked);
    m_credentials->setReadOnly(isLocked);
    for (const System& system : m_systems)
        system.fields->setReadOnly(isLocked);
    m_test->setEnabled(!isBusy);
    m_save->setEnabled(!isBusy);
    m_save->setText(m_isSaving ? tr("Saving…") : tr("Save"));
    m_save->setShortcut(saveKeys); // a new text takes it away
}

void TargetForm::noteChange()
{
    m_isChanged = true;
    showSystem();
    // What a test found belongs to what was entered then.
    if (!m_trial->isRunning() && !m_isSaving)
        m_trialView->clear();
}

bool TargetForm::hasChanges() const
{
    return isEntering() && (m_isChanged || m_credentials->holdsPassword());
}

SystemFields* TargetForm::systemFields() const
{
    const auto found = std::ranges::find(m_systems, m_identity->system(), &System::name);
    return found == m_systems.end() ? m_systems.front().fields : found->fields;
}

TargetConfig TargetForm::typedConfig() const
{
    if (!isEntering())
        return m_shown;
    TargetConfig config = m_shown;
    config.target = m_identity->target();
    config.settings = systemFields()->settings();
    config.passwordCommand = asksForPassword(config.target.system) ? m_credentials->command() : QStringList();
    // Of a connection string that was changed, only those who read it know the address.
    if (const auto* broker = std::get_if<RabbitmqSettings>(&config.settings))
        config.target.address = broker->url.toString(QUrl::RemoveUserInfo | QUrl::FullyEncoded);
    else if (config.settings == m_shown.settings)
        config.target.address = m_shown.target.address;
    return config;
}

TargetDraft TargetForm::draft()
{
    TargetDraft draft {typedConfig(), std::nullopt};
    if (isEntering() && asksForPassword(draft.config.target.system))
        draft.password = m_credentials->takePassword();
    return draft;
}

bool TargetForm::showFaultOfEntry()
{
    const auto fault = systemFields()->faultOfEntry();
    if (fault)
        showFaults({*fault});
    return fault.has_value();
}

void TargetForm::test()
{
    if (isEntering() && showFaultOfEntry())
        return;
    TargetDraft trial = draft();
    // Under its new name the keychain knows nothing of it yet.
    if (m_mode == Mode::Editing && !trial.password)
        trial.config.target.id = m_shown.target.id;
    m_trialView->showWaiting();
    m_trial->start(trial);
    follow();
}

void TargetForm::stopTest()
{
    m_trial->giveUp();
    follow();
    m_trialView->showGivenUp();
    m_test->setFocus();
}

void TargetForm::showTrial(const TargetTrial& trial)
{
    const bool hadFocus = m_trialView->holdsFocus();
    m_trialView->showTrial(trial);
    follow();
    if (hadFocus)
        m_test->setFocus();
}

void TargetForm::save()
{
    if (!isEntering() || !m_save->isEnabled())
        return;
    m_faults->clear();
    if (showFaultOfEntry())
        return;
    emit saveRequested(draft(), m_mode == Mode::Editing ? m_shown.target.id : QString());
}

void TargetForm::setSaving(bool isSaving)
{
    m_isSaving = isSaving;
    follow();
}

FormField* TargetForm::fieldFor(const ConfigFault& fault) const
{
    const QString key = keyOf(fault);
    if (auto* field = m_identity->field(key))
        return field;
    if (auto* field = systemFields()->field(key))
        return field;
    return asksForPassword(m_identity->system()) ? m_credentials->field(key) : nullptr;
}

void TargetForm::showFaults(const QList<ConfigFault>& faults)
{
    QList<ConfigFault> elsewhere;
    FormField* first = nullptr;
    for (const ConfigFault& fault : faults) {
        FormField* field = fieldFor(fault);
        if (!field) {
            elsewhere.append(fault);
            continue;
        }
        field->showFault(sentenceOf(fault), fault.place.file.isEmpty() ? QString() : fault.place.text());
        if (!first)
            first = field;
    }
    m_faults->sayFaults(elsewhere);
    if (first) {
        first->editor()->setFocus();
        m_scroll->ensureWidgetVisible(first);
    }
}

} // namespace yagura
