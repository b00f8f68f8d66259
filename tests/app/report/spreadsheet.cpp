#include "tests/app/report/spreadsheet.h"

#include "tests/support/printing.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace simsa::test {
namespace {

// A cell or the result of an expression. Several of them are a range or a list.
struct Value
{
    enum { Empty, Figure, Text } kind = Empty;
    double number = 0;
    QString text;
};
using Values = std::vector<Value>;

Value figure(double number)
{
    return {Value::Figure, number, {}};
}

double numberOf(const Value &value)
{
    if (value.kind == Value::Text)
        FAIL("a text is computed with: " << value.text.toStdString());
    return value.number;
}

// As spreadsheets round: what is printed in 15 digits, and not the binary number below it.
double roundedTo(double value, int digits, const QString &function)
{
    using boost::multiprecision::cpp_int;
    const QString text = QString::number(std::abs(value), 'e', 14);
    cpp_int mantissa(QString(text.section(u'e', 0, 0)).remove(u'.').toStdString());
    const int exponent = text.section(u'e', 1, 1).toInt() - 14 + digits;
    const auto power = [](int ten) {
        return cpp_int(boost::multiprecision::pow(cpp_int(10), static_cast<unsigned>(ten)));
    };
    cpp_int whole = mantissa;
    if (exponent >= 0) {
        whole *= power(exponent);
    } else {
        const cpp_int divisor = power(-exponent);
        whole = mantissa / divisor;
        const cpp_int rest = mantissa % divisor;
        if (function == u"ROUNDUP" ? rest > 0 : function == u"ROUND" && 2 * rest >= divisor)
            ++whole;
    }
    const double result = whole.convert_to<double>() / std::pow(10, digits);
    return value < 0 ? -result : result;
}

class Parser
{
public:
    Parser(const Spreadsheet &sheet, const Table &table, const QString &formula)
        : m_sheet(sheet), m_table(table), m_text(formula)
    {
        REQUIRE(take(u"="));
    }

    double result()
    {
        const Values values = comparison();
        INFO(m_text.toStdString());
        REQUIRE(m_at == m_text.size());
        REQUIRE(values.size() == 1);
        return numberOf(values.front());
    }

private:
    bool take(QStringView token)
    {
        if (!QStringView(m_text).mid(m_at).startsWith(token))
            return false;
        m_at += token.size();
        return true;
    }
    void need(QStringView token)
    {
        INFO(m_text.toStdString() << " at " << m_at);
        REQUIRE(take(token));
    }
    template <typename Accept> QString takeWhile(Accept accept)
    {
        const qsizetype first = m_at;
        while (m_at < m_text.size() && accept(m_text[m_at]))
            ++m_at;
        return m_text.mid(first, m_at - first);
    }

    template <typename Operation>
    static Values each(const Values &a, const Values &b, Operation operation)
    {
        const size_t count = std::max(a.size(), b.size());
        if ((a.size() != count && a.size() != 1) || (b.size() != count && b.size() != 1))
            FAIL("ranges of different lengths");
        Values result;
        for (size_t i = 0; i < count; ++i)
            result.push_back(figure(operation(a[a.size() == 1 ? 0 : i], b[b.size() == 1 ? 0 : i])));
        return result;
    }

    Values comparison()
    {
        Values left = sum();
        const auto order = [](const Value &a, const Value &b) {
            const bool isText = a.kind == Value::Text; // every text is after every number
            return isText ? 1 : a.number < b.number ? -1 : a.number > b.number ? 1 : 0;
        };
        if (take(u"="))
            return each(left, sum(), [&](auto &a, auto &b) { return order(a, b) == 0; });
        if (take(u"<"))
            return each(left, sum(), [&](auto &a, auto &b) { return order(a, b) < 0; });
        if (take(u">"))
            return each(left, sum(), [&](auto &a, auto &b) { return order(a, b) > 0; });
        return left;
    }

    Values sum()
    {
        Values left = product();
        for (;;) {
            if (take(u"+"))
                left = each(left, product(),
                            [](auto &a, auto &b) { return numberOf(a) + numberOf(b); });
            else if (take(u"-"))
                left = each(left, product(),
                            [](auto &a, auto &b) { return numberOf(a) - numberOf(b); });
            else
                return left;
        }
    }

    Values product()
    {
        Values left = operand();
        for (;;) {
            if (take(u"*"))
                left = each(left, operand(),
                            [](auto &a, auto &b) { return numberOf(a) * numberOf(b); });
            else if (take(u"/")) // by 0 where IF does not choose it; the result is checked
                left = each(left, operand(),
                            [](auto &a, auto &b) { return numberOf(a) / numberOf(b); });
            else
                return left;
        }
    }

    Values operand()
    {
        if (take(u"-"))
            return each(operand(), {figure(-1)},
                        [](auto &a, auto &b) { return numberOf(a) * b.number; });
        if (take(u"(")) {
            const Values inside = comparison();
            need(u")");
            return inside;
        }
        if (take(u"{")) {
            Values list;
            do
                list.push_back(comparison().front());
            while (take(u","));
            need(u"}");
            return list;
        }
        if (m_text[m_at].isDigit())
            return {figure(takeWhile([](QChar c) { return c.isDigit() || c == u'.'; }).toDouble())};
        return named();
    }

    // A function, a cell, or a range; perhaps of another table.
    Values named()
    {
        const Table *table = &m_table;
        if (take(u"'")) {
            const QString name = takeWhile([](QChar c) { return c != u'\''; });
            need(u"'!");
            table = nullptr;
            for (const Table &other : m_sheet.report().tables)
                if (other.name == name)
                    table = &other;
            REQUIRE(table);
        }
        QString name = takeWhile([](QChar c) { return c.isLetterOrNumber() || c == u'$'; });
        if (take(u"("))
            return call(name);
        const CellAddress first = addressOf(name);
        CellAddress last = first;
        if (take(u":"))
            last = addressOf(takeWhile([](QChar c) { return c.isLetterOrNumber() || c == u'$'; }));
        Values cells;
        for (int row = first.row; row <= last.row; ++row)
            for (int column = first.column; column <= last.column; ++column)
                cells.push_back(cellOf(*table, {row, column}));
        return cells;
    }

    static CellAddress addressOf(QString name)
    {
        name.remove(u'$');
        CellAddress at{0, 0};
        for (const QChar c : name)
            if (c.isLetter())
                at.column = at.column * 26 + (c.unicode() - u'A' + 1);
            else
                at.row = at.row * 10 + c.digitValue();
        return {at.row - 1, at.column - 1};
    }

    Value cellOf(const Table &table, CellAddress at) const
    {
        const Cell &cell = table.at(at);
        if (const Number *number = cell.number())
            return figure(toDouble(toRational(number->value)));
        if (cell.formula())
            return figure(m_sheet.valueOf(table, at));
        if (const QString *text = cell.text(); text && !text->isEmpty())
            return {Value::Text, 0, *text};
        return {};
    }

    Values call(const QString &function)
    {
        std::vector<Values> arguments;
        do
            arguments.push_back(comparison());
        while (take(u","));
        need(u")");
        return apply(function, arguments);
    }

    static std::vector<double> numbersIn(const std::vector<Values> &arguments)
    {
        std::vector<double> numbers;
        for (const Values &values : arguments)
            for (const Value &value : values)
                if (value.kind == Value::Figure)
                    numbers.push_back(value.number);
        return numbers;
    }

    Values apply(const QString &function, const std::vector<Values> &arguments)
    {
        const auto one = [&](size_t i) { return numberOf(arguments.at(i).front()); };
        std::vector<double> numbers = numbersIn(arguments);
        if (function == u"ISNUMBER") {
            Values result;
            for (const Value &value : arguments.front())
                result.push_back(figure(value.kind == Value::Figure));
            return result;
        }
        if (function == u"LARGE" || function == u"SMALL")
            return ends(function, numbersIn({arguments.front()}), arguments.at(1));
        if (function == u"COUNTIF") {
            const QString wanted = arguments.at(1).front().text;
            return {figure(static_cast<double>(
                std::count_if(arguments.front().begin(), arguments.front().end(),
                              [&](const Value &value) { return value.text == wanted; })))};
        }
        if (function == u"IF")
            return one(0) != 0 ? arguments.at(1) : arguments.at(2);
        if (function == u"OR")
            return {figure(one(0) != 0 || one(1) != 0)};
        if (function.startsWith(u"ROUND"))
            return {figure(roundedTo(one(0), static_cast<int>(one(1)), function))};
        if (function == u"INDEX")
            return {arguments.front().at(static_cast<size_t>(one(1)) - 1)};
        if (function == u"LOOKUP") {
            size_t index = 0;
            while (index + 1 < arguments[1].size() && arguments[1][index + 1].number <= one(0))
                ++index;
            return {arguments[2][index]};
        }
        if (function == u"RANK") {
            const std::vector<double> all = numbersIn({arguments.at(1)});
            return {figure(
                1 + static_cast<double>(std::count_if(
                        all.begin(), all.end(), [&](double other) { return other > one(0); })))};
        }
        return {figure(aggregate(function, std::move(numbers)))};
    }

    static Values ends(const QString &function, std::vector<double> numbers, const Values &places)
    {
        std::sort(numbers.begin(), numbers.end());
        if (function == u"LARGE")
            std::reverse(numbers.begin(), numbers.end());
        Values result;
        for (const Value &place : places)
            result.push_back(figure(numbers.at(static_cast<size_t>(place.number) - 1)));
        return result;
    }

    static double aggregate(const QString &function, std::vector<double> numbers)
    {
        const double sum = std::accumulate(numbers.begin(), numbers.end(), 0.0);
        const double count = static_cast<double>(numbers.size());
        std::sort(numbers.begin(), numbers.end());
        if (function == u"COUNT")
            return count;
        if (function == u"SUM" || function == u"SUMPRODUCT")
            return sum;
        if (numbers.empty())
            return 0;
        if (function == u"AVERAGE")
            return sum / count;
        if (function == u"MEDIAN")
            return (numbers[(numbers.size() - 1) / 2] + numbers[numbers.size() / 2]) / 2;
        if (function == u"MAX")
            return numbers.back();
        if (function == u"MIN")
            return numbers.front();
        FAIL("unknown function " << function.toStdString());
        return 0;
    }

    const Spreadsheet &m_sheet;
    const Table &m_table;
    QString m_text;
    qsizetype m_at = 0;
};

} // namespace

double Spreadsheet::valueOf(const Table &table, CellAddress at) const
{
    const Cell &cell = table.at(at);
    if (const Number *number = cell.number())
        return toDouble(toRational(number->value));
    const auto key = std::tuple(&table, at.row, at.column);
    if (const auto known = m_known.find(key); known != m_known.end())
        return known->second;
    REQUIRE(cell.formula());
    const double value = Parser(*this, table, cell.formula()->text).result();
    INFO(cell.formula()->text.toStdString());
    REQUIRE(std::isfinite(value));
    return m_known[key] = value;
}

} // namespace simsa::test
