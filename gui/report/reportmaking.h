// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/report/reportfile.h"
#include "models/items/report/reportsources.h"
#include "models/ports/incidentstore.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace yagura {

/// What was written, or why nothing was.
struct ReportOutcome {
    enum class Kind {
        Written,
        CalledOff, ///< nothing was written
        Exists, ///< a file of that name is there, and nobody said that it may be replaced
        Failed,
    };

    Kind kind = Kind::Failed;
    QString path;
    QString fault; ///< of a failed one, in the system's words
    qint64 size = 0;
    QByteArray sha256; ///< of the file
    QString language;
    ReportFormat format = ReportFormat::Pdf;
    int redactions = 0;
    int kept = 0;
};

/// One report on its way: reads what an incident refers to, tells what will be masked, then makes the file. All of it
/// beside the gui thread, in which this lives: nothing here waits. Whatever was begun ends by itself when this is gone,
/// and writes nothing that it had not begun to write.
class ReportMaking final : public QObject {
    Q_OBJECT

public:
    enum class Stage {
        Reading, ///< the store brings the attachments
        Telling, ///< the preview is made
        Ready,
        Making, ///< the file is made
        Stopping, ///< called off; whoever makes it has not heard yet
        Ended, ///< see outcome()
    };

    /// Writes the bytes, whole or not at all; empty, or why not in the system's words. Called in another thread.
    using WriteFile = std::function<QString(const QString& path, const QByteArray& bytes)>;

    /// How long is waited for the store, all attachments together, and for the disk that takes the file.
    struct Patience {
        std::chrono::milliseconds reading {20'000};
        std::chrono::milliseconds writing {30'000};
    };

    /// `store` must outlive this. `sources`: the incident and what is known beside it; its attachments are read here.
    ReportMaking(IncidentStore& store, ReportSources sources, WriteFile writeFile, QObject* parent = nullptr);
    ~ReportMaking() override;
    /// Before start().
    void setPatience(const Patience& patience) { m_patience = patience; }

    /// Begins to read; the preview follows, told as these options say.
    void start(const ReportOptions& options);
    /// The preview anew, in another language or zone. The newest wish counts.
    void tell(const ReportOptions& options);

    struct Wish {
        ReportOptions options;
        ReportFormat format = ReportFormat::Pdf;
        QString path;
        bool mayReplace = false;
    };
    void make(const Wish& wish);
    /// Ended follows, with what had become of it by then.
    void cancel();

    Stage stage() const { return m_stage; }
    /// What is masked, as the newest preview tells; its seed goes into the rules of what is made.
    const MadeReport& preview() const { return m_preview; }
    /// How many attachments were not there, or did not come in time.
    qsizetype missing() const { return m_missing; }
    double share() const;
    const ReportOutcome& outcome() const { return m_outcome; }

signals:
    void changed();

private:
    /// What the thread that makes a report and this one both look at.
    struct Course {
        std::atomic_bool isWanted = true;
        std::atomic_int percent = 0;
        std::atomic_bool isWriting = false;
    };

    void become(Stage stage);
    void take(quint64 ticket, const Result<Attachment>& attachment);
    void endReading();
    void endMaking(const ReportOutcome& outcome);
    void lookAtDisk();
    static ReportOutcome made(
        const ReportSources& sources, const Wish& wish, const WriteFile& writeFile, Course& course);

    IncidentStore& m_store;
    ReportSources m_gathering;
    std::shared_ptr<const ReportSources> m_sources; ///< once they are complete
    WriteFile m_writeFile;
    Patience m_patience;
    ReportOptions m_told; ///< the newest wish for a preview
    MadeReport m_preview;
    QHash<quint64, QString> m_asked; ///< hashes by ticket
    QTimer m_readDeadline;
    QTimer m_tick; ///< looks at the course
    QElapsedTimer m_writing;
    std::shared_ptr<Course> m_course;
    QString m_path; ///< of the file that is made
    Stage m_stage = Stage::Reading;
    quint64 m_ticket = 0; ///< of the newest preview or file
    qsizetype m_missing = 0;
    ReportOutcome m_outcome;
};

} // namespace yagura
