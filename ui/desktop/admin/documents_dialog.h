// The documents of an outcome for its three kinds of reader: what each contains and who may read
// it, and then the files.
#pragma once

#include "db/look.h"
#include "ui/desktop/admin/admin_session.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace simsa {

// What one kind of document contains.
struct DocumentContents
{
    Document document;
    QStringList tables; // by name; of a notice, those of the first team's
};

// All three, in the order in which they are offered. language chooses among the plan's texts.
// Errors: those of showReport.
Result<std::vector<DocumentContents>> documentContents(Workbook &workbook, const QString &language);

class DocumentsDialog : public QDialog
{
    Q_OBJECT

public:
    DocumentsDialog(AdminSession &session, const std::vector<DocumentContents> &contents,
                    QWidget *parent = nullptr);

private:
    // A file that is to be written.
    struct File
    {
        QString name;
        Document document;
        TeamId team; // of a notice
    };

    void addRow(const DocumentContents &contents);
    void showChosen();
    std::vector<File> files() const;
    void chooseFolder();
    void write(const QString &folder);

    AdminSession &m_session;
    QTreeWidget *m_list;
    QPushButton *m_write;
};

} // namespace simsa
