// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/runbooks/shelfreading.h"

#include "backends/config/configurationpaths.h"
#include "backends/config/filereading.h"
#include "backends/config/yamldocument.h"
#include "backends/runbooks/acceptedrunbooks.h"
#include "backends/runbooks/runbookreader.h"
#include "backends/runbooks/shippedrunbooks.h"
#include "models/domain/unifieddiff.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace yagura {

namespace {

/// Puts layer over layer.
class ShelfSum final {
public:
    explicit ShelfSum(const RunbookPlaces& places) : m_accepted(places.accepted) { }

    void addFolder(const QString& path, RunbookOrigin origin, bool mustBeThere);
    void addShipped();
    ShelfContent take() { return std::move(m_content); }

private:
    void addFile(const QString& path, RunbookOrigin origin);
    void noteChange(const Runbook& runbook, const QByteArray& bytes);
    const Runbook* withId(const QString& id) const;

    AcceptedRunbooks m_accepted;
    ShelfContent m_content;
};

const Runbook* ShelfSum::withId(const QString& id) const
{
    const auto found = std::ranges::find(m_content.runbooks, id, &Runbook::id);
    return found == m_content.runbooks.end() ? nullptr : &*found;
}

void ShelfSum::addFolder(const QString& path, RunbookOrigin origin, bool mustBeThere)
{
    if (path.isEmpty())
        return;
    const QDir folder(path);
    if (!folder.exists()) {
        if (mustBeThere)
            m_content.faults.append({{path, 1, 1}, u"config.unreadable"_s, {{u"detail"_s, qt_error_string(ENOENT)}}});
        return;
    }
    QStringList names = folder.entryList({u"*.yaml"_s, u"*.yml"_s}, QDir::Files, QDir::Name);
    if (names.size() > ShelfContent::mostFiles) {
        m_content.faults.append({{path, 1, 1}, u"runbook.too_many_files"_s, {{u"limit"_s, ShelfContent::mostFiles}}});
        names.resize(ShelfContent::mostFiles);
    }
    for (const QString& name : std::as_const(names))
        addFile(folder.absoluteFilePath(name), origin);
}

void ShelfSum::addFile(const QString& path, RunbookOrigin origin)
{
    const auto content = readWholeFile(path, YamlLimits::bytes);
    if (!content) {
        m_content.faults.append(content.error());
        return;
    }
    const auto read = readRunbook(*content, path, shippedVocabulary());
    if (!read) {
        m_content.faults.append(read.error());
        return;
    }
    Runbook runbook = *read;
    runbook.origin = origin;
    if (const Runbook* other = withId(runbook.id)) {
        if (other->origin == origin)
            m_content.faults.append(
                {{path, 1, 1}, u"config.duplicate_id"_s, {{u"id"_s, runbook.id}, {u"first"_s, other->file}}});
        return;
    }
    noteChange(runbook, *content);
    m_content.runbooks.append(runbook);
}

void ShelfSum::noteChange(const Runbook& runbook, const QByteArray& bytes)
{
    const QByteArray accepted = m_accepted.sha256(runbook.origin, runbook.id);
    if (accepted == runbook.sha256)
        return;
    const QString now = QString::fromUtf8(bytes);
    const QByteArray before = accepted.isEmpty() ? QByteArray() : m_accepted.content(accepted);
    const QString diff = before.isEmpty() ? asNew(now) : unifiedDiff(QString::fromUtf8(before), now);
    m_content.changes.append({runbook.id, runbook.file, accepted, runbook.sha256, diff});
}

void ShelfSum::addShipped()
{
    const auto shipped = shippedRunbooks();
    if (!shipped) {
        m_content.faults.append(shipped.error());
        return;
    }
    for (const Runbook& runbook : *shipped) {
        if (!withId(runbook.id))
            m_content.runbooks.append(runbook);
    }
}

} // namespace

RunbookPlaces runbookPlaces(const ConfigurationPaths& paths, const Configuration& configuration)
{
    return {configuration.teamRunbooks, paths.dataFolder() + u"/runbooks"_s, paths.stateFolder() + u"/runbooks"_s};
}

ShelfContent readShelf(const RunbookPlaces& places)
{
    ShelfSum sum(places);
    sum.addFolder(places.user, RunbookOrigin::User, false);
    sum.addFolder(places.team, RunbookOrigin::Team, true);
    sum.addShipped();
    return sum.take();
}

std::optional<ConfigFault> acceptRunbook(const RunbookPlaces& places, const RunbookChange& change)
{
    const auto content = readWholeFile(change.file, YamlLimits::bytes);
    if (!content)
        return std::nullopt; // gone: there is nothing to accept
    if (QCryptographicHash::hash(*content, QCryptographicHash::Sha256) != change.sha256)
        return std::nullopt;
    const bool isOwn = QFileInfo(change.file).absolutePath() == QDir(places.user).absolutePath();
    const auto origin = isOwn ? RunbookOrigin::User : RunbookOrigin::Team;
    return AcceptedRunbooks(places.accepted).accept(origin, change.runbook, *content);
}

} // namespace yagura
