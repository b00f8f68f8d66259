#include "ui/desktop/admin/documents_dialog.h"

#include "app/report/xlsx_writer.h"
#include "ui/desktop/admin/look_part.h"
#include "ui/desktop/parts/job.h"
#include "ui/desktop/parts/theme.h"
#include "ui/desktop/parts/wrapping.h"
#include "ui/words/language.h"

#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace simsa {
namespace {

constexpr int kDocumentRole = Qt::UserRole;

QString titleOf(Document document, size_t teams)
{
    switch (document) {
    case Document::Public: return DocumentsDialog::tr("Public document");
    case Document::Notice:
        return DocumentsDialog::tr("Notices, one for each of %1 teams").arg(teams);
    case Document::Internal: return DocumentsDialog::tr("Internal document");
    }
    return {};
}

QString readersOf(Document document)
{
    switch (document) {
    case Document::Public: return DocumentsDialog::tr("everybody");
    case Document::Notice: return DocumentsDialog::tr("the team itself, each only its own");
    case Document::Internal: return DocumentsDialog::tr("those in charge only");
    }
    return {};
}

} // namespace

Result<std::vector<DocumentContents>> documentContents(Workbook &workbook, const QString &language)
{
    std::vector<DocumentContents> all;
    const TeamId first = workbook.round().teams.front().id;
    for (const Document document : {Document::Public, Document::Notice, Document::Internal}) {
        const Result<Shown<Report>> report = showReport(
            workbook, language, document, document == Document::Notice ? first : TeamId());
        if (!report)
            return failure(report.error());
        QStringList tables;
        for (const Table &table : report->what.tables)
            tables.append(table.name);
        all.push_back({document, tables});
    }
    return all;
}

DocumentsDialog::DocumentsDialog(AdminSession &session,
                                 const std::vector<DocumentContents> &contents, QWidget *parent)
    : QDialog(parent), m_session(session), m_list(new QTreeWidget(this)),
      m_write(new QPushButton(tr("Write into a folder…"), this))
{
    setWindowTitle(tr("Documents"));
    auto *layout = new QVBoxLayout(this);
    auto *hint = new QLabel(tr("What a reader may not know is nowhere in the file. Choose the "
                               "documents to write; each is a spreadsheet with these sheets."),
                            this);
    hint->setWordWrap(true);
    layout->addWidget(hint);
    m_list->setObjectName(QStringLiteral("documents"));
    m_list->setAccessibleName(tr("Documents"));
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({tr("Document"), tr("Who may read it"), tr("Sheets in it")});
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    wrapTexts(*m_list);
    for (const DocumentContents &one : contents)
        addRow(one);
    connect(m_list, &QTreeWidget::itemChanged, this, &DocumentsDialog::showChosen);
    layout->addWidget(m_list, 1);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_write->setObjectName(QStringLiteral("writeDocuments"));
    m_write->setProperty("primary", true);
    m_write->setDefault(true);
    connect(m_write, &QPushButton::clicked, this, &DocumentsDialog::chooseFolder);
    layout->addLayout(rowOfButtons({cancel, m_write}));
    fitToScreen(*this, 110, 22);
    pressWithReturn(*this);
}

void DocumentsDialog::addRow(const DocumentContents &contents)
{
    auto *row = new QTreeWidgetItem(
        m_list, {titleOf(contents.document, m_session.workbook().round().teams.size()),
                 readersOf(contents.document), contents.tables.join(QStringLiteral(", "))});
    row->setData(0, kDocumentRole, static_cast<int>(contents.document));
    row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    row->setCheckState(0, Qt::Checked);
    for (int column = 0; column < m_list->columnCount(); ++column)
        row->setTextAlignment(column, Qt::AlignLeft | Qt::AlignTop);
}

void DocumentsDialog::showChosen()
{
    m_write->setEnabled(!files().empty());
}

std::vector<DocumentsDialog::File> DocumentsDialog::files() const
{
    std::vector<File> chosen;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *row = m_list->topLevelItem(i);
        if (row->checkState(0) != Qt::Checked)
            continue;
        const auto document = static_cast<Document>(row->data(0, kDocumentRole).toInt());
        if (document == Document::Notice)
            for (const Team &team : m_session.workbook().round().teams)
                chosen.push_back(
                    {QStringLiteral("notice-%1.xlsx").arg(team.id.value), document, team.id});
        else
            chosen.push_back({document == Document::Public ? QStringLiteral("public.xlsx")
                                                           : QStringLiteral("internal.xlsx"),
                              document,
                              {}});
    }
    return chosen;
}

void DocumentsDialog::chooseFolder()
{
    const QString folder = m_session.prompts().folder(this, tr("Where to write the documents"));
    if (folder.isEmpty())
        return;
    QStringList there;
    for (const File &file : files())
        if (QFileInfo::exists(QDir(folder).filePath(file.name)))
            there.append(file.name);
    if (there.isEmpty() ||
        m_session.prompts().confirm(this, tr("Replace files that are there already?"),
                                    there.join(u'\n'), tr("Replace")))
        write(folder);
}

void DocumentsDialog::write(const QString &folder)
{
    using Written = Shown<QStringList>;
    runJob(
        this, tr("Writing documents…"),
        [path = m_session.workbook().path(), folder, all = files(),
         language = currentLanguage()](const Progress &progress) -> Result<Written> {
            Result<Workbook> workbook = Workbook::open(path);
            if (!workbook)
                return failure(workbook.error());
            Written written;
            for (const File &file : all) {
                const QString to = QDir(folder).filePath(file.name);
                const Result<Shown<Report>> report =
                    showReport(*workbook, language, file.document, file.team);
                if (!report)
                    return failure(report.error());
                if (const auto done = writeXlsx(to, report->what); !done)
                    return failure(done.error());
                written.look = report->look;
                written.what.append(QDir::toNativeSeparators(to));
                if (!progress(static_cast<int>(written.what.size()), static_cast<int>(all.size())))
                    return failure(ErrorCode::Cancelled);
            }
            return written;
        },
        [this](const Result<Written> &written) {
            if (!m_session.isWell(written, this))
                return;
            m_session.prompts().tell(this, tr("The documents are written."),
                                     withLook(written->what, written->look));
            accept();
        });
}

} // namespace simsa
