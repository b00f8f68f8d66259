#include "ui/cli/output.h"

#include "ui/words/error_words.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

namespace simsa {
namespace {

void print(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
}

// Hangul, CJK and full-width forms take two places in a terminal.
int terminalWidth(const QString &text)
{
    return static_cast<int>(std::count_if(text.begin(), text.end(),
                                          [](QChar c) {
                                              const char16_t u = c.unicode();
                                              return (u >= 0x1100 && u <= 0x115f) ||
                                                     (u >= 0x2e80 && u <= 0xd7a3) ||
                                                     (u >= 0xf900 && u <= 0xfaff) ||
                                                     (u >= 0xff00 && u <= 0xff60);
                                          })) +
           static_cast<int>(text.size());
}

int exitCodeOf(const Error &error)
{
    return error.code == ErrorCode::DatabaseFailed || error.code == ErrorCode::KeyTestFailed
               ? kProgramFault
               : kBadInput;
}

} // namespace

void Output::line(const QString &text) const
{
    if (!m_isJson)
        print(stdout, text);
}

void Output::table(const std::vector<QStringList> &rows) const
{
    std::vector<int> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), static_cast<size_t>(row.size())));
        for (qsizetype i = 0; i < row.size(); ++i) {
            int &width = widths[static_cast<size_t>(i)];
            width = std::max(width, terminalWidth(row.at(i)));
        }
    }
    for (const QStringList &row : rows) {
        QString text;
        for (qsizetype i = 0; i < row.size(); ++i) {
            text += row.at(i);
            if (i + 1 < row.size())
                text +=
                    QString(widths[static_cast<size_t>(i)] - terminalWidth(row.at(i)) + 2, u' ');
        }
        line(text);
    }
}

void Output::aside(const QString &text) const
{
    print(stderr, text);
}

void Output::json(const QJsonObject &object) const
{
    if (m_isJson)
        print(stdout, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

int Output::fail(const Error &error) const
{
    return fail(std::vector<Error>{error});
}

int Output::fail(const std::vector<Error> &errors) const
{
    const QStringList texts = sentences(errors);
    for (const QString &text : texts)
        print(stderr, text);
    json({{QStringLiteral("errors"), QJsonArray::fromStringList(texts)}});
    return exitCodeOf(errors.front());
}

} // namespace simsa
