// SPDX-FileCopyrightText: Yagura contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/jsonscanner.h"

#include <QFile>
#include <QJsonDocument>
#include <QTextStream>

#include <nlohmann/json.hpp>
#include <simdjson.h>

#include <algorithm>
#include <ctime>
#include <functional>

using namespace Qt::StringLiterals;
using namespace yagura;

// How fast is a text judged, beside the readers that one would take otherwise? All of them in one thread and one run, by the
// CPU time of that thread, because the machine has other things to do. Each is given its buffers beforehand.

namespace {

double threadCpuSeconds()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

/// An order as systems write it: short keys, numbers, some Japanese, an escape.
QByteArray orderOf(int i)
{
    return "{\"id\":" + QByteArray::number(1'000'000 + i) + ",\"customer\":{\"name\":\"\xe5\xb1\xb1\xe7\x94\xb0 \xe5\xa4\xaa\xe9\x83\x8e\","
           "\"mail\":\"taro@example.com\",\"vip\":" + (i % 2 ? "true" : "false") + "},\"price\":" + QByteArray::number(i % 9973)
        + ".5,\"tags\":[\"new\",\"paid\"],\"note\":null,\"path\":\"C:\\\\orders\\\\" + QByteArray::number(i)
        + "\",\"comment\":\"please leave the parcel with the neighbours when nobody is at home\"}";
}

QByteArray arrayOf(qsizetype size)
{
    QByteArray text("[");
    for (int i = 0; text.size() < size; ++i)
        text += (i ? "," : "") + orderOf(i);
    return text + "]";
}

struct Reader {
    QString name;
    std::function<bool()> accepts;
};

/// The best of some rounds, in MB/s: what the machine takes away only makes a round slower.
double speed(const Reader& reader, qsizetype bytes, int repeats)
{
    double best = 0;
    for (int round = 0; round < 5; ++round) {
        const double begun = threadCpuSeconds();
        for (int i = 0; i < repeats; ++i) {
            if (!reader.accepts())
                qFatal("%s refuses a valid text", qPrintable(reader.name));
        }
        best = std::max(best, double(bytes) * repeats / (threadCpuSeconds() - begun) / 1e6);
    }
    return best;
}

bool walk(simdjson::ondemand::value value)
{
    switch (value.type()) {
    case simdjson::ondemand::json_type::object:
        for (auto field : value.get_object()) {
            if (field.unescaped_key().error() || !walk(field.value()))
                return false;
        }
        return true;
    case simdjson::ondemand::json_type::array:
        for (auto element : value.get_array()) {
            if (!walk(element.value()))
                return false;
        }
        return true;
    case simdjson::ondemand::json_type::string:
        return !value.get_string().error();
    case simdjson::ondemand::json_type::number:
        return !value.get_double().error();
    case simdjson::ondemand::json_type::boolean:
        return !value.get_bool().error();
    default:
        return value.is_null();
    }
}

void measure(const QString& what, const QByteArray& text, int repeats)
{
    const simdjson::padded_string padded(text.data(), std::size_t(text.size()));
    simdjson::dom::parser dom;
    simdjson::ondemand::parser ondemand;
    const QList<Reader> readers {
        {u"Yagura, strict, whole"_s, [&] { return scanJson(text, {}).isValid(); }},
        {u"Yagura, pieces of 256 KiB"_s,
            [&] {
                JsonScanner scanner;
                for (qsizetype at = 0; at < text.size(); at += 256 * 1024)
                    scanner.feed(QByteArrayView(text).sliced(at, std::min<qsizetype>(256 * 1024, text.size() - at)));
                return scanner.finish().isValid();
            }},
        {u"Yagura, duplicate keys too"_s, [&] { return scanJson(text, {.duplicateKeys = true}).isValid(); }},
        {u"QJsonDocument::fromJson"_s, [&] { return !QJsonDocument::fromJson(text).isNull(); }},
        {u"nlohmann::json::accept"_s, [&] { return nlohmann::json::accept(text.begin(), text.end()); }},
        {u"simdjson dom"_s, [&] { return !dom.parse(padded).error(); }},
        {u"simdjson ondemand, all walked"_s,
            [&] {
                auto document = ondemand.iterate(padded);
                simdjson::ondemand::value root;
                return !document.get_value().get(root) && walk(root);
            }},
    };
    QTextStream out(stdout);
    out << "| " << what << ", " << text.size() << " bytes | MB/s |\n| --- | --- |\n";
    for (const Reader& reader : readers)
        out << "| " << reader.name << " | " << QString::number(speed(reader, text.size(), repeats), 'f', 0) << " |\n" << Qt::flush;
    out << '\n';
}

QByteArray loadAverage()
{
    QFile file(u"/proc/loadavg"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

} // namespace

int main()
{
    QTextStream(stdout) << "simdjson uses " << QString::fromStdString(simdjson::get_active_implementation()->name())
                        << ", load " << QString::fromLatin1(loadAverage()) << "\n\n";
    measure(u"one array"_s, arrayOf(100'000'000), 1);
    measure(u"one message"_s, arrayOf(900), 2000);
    return 0;
}
