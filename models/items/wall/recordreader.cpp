// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/wall/recordreader.h"

namespace yagura {

RecordReader::RecordReader(IncidentStore& store, QObject* parent) : QObject(parent), m_store(store)
{
    connect(&store, &IncidentStore::listed, this, &RecordReader::listed);
    connect(&store, &IncidentStore::loaded, this, &RecordReader::loaded);
    connect(&store, &IncidentStore::entryAdded, this, &RecordReader::entryAdded);
}

} // namespace yagura
