// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/normalband.h"
#include "models/domain/result.h"

#include <QByteArray>

namespace yagura {

/// Why a file of samples cannot be used, as one line for the log: see loggedCode().
struct BandFault {
    QString line;

    bool operator==(const BandFault&) const = default;
};

/// Samples as bytes: CBOR with the schema "yagura.bands/1", numbers as little-endian 32-bit floats.
QByteArray packedBands(const QList<KeptSamples>& samples);
Result<QList<KeptSamples>, BandFault> unpackedBands(const QByteArray& bytes);

/// The samples of normal bands in the state folder, so that a restart does not forget what is normal. Replaced whole or
/// not at all. Blocks on the disk: 3 KiB for each signal.
class BandFile final {
public:
    /// `path` may be empty: then nothing is kept.
    explicit BandFile(QString path);

    /// What was kept. A file that is not there is no fault; one that cannot be used is, and the bands begin anew.
    Result<QList<KeptSamples>, BandFault> read() const;
    std::optional<BandFault> write(const QList<KeptSamples>& samples) const;

private:
    QString m_path;
};

} // namespace yagura
