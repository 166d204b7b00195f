import { UploadForm } from "@/components/imports/upload-form";
import { fileProblemInWords, type FileProblem } from "@/lib/domain/evidence/file-problem";

interface FileFormProps {
  /** Where the file is sent. */
  action: string;
  mostMegabytes: number;
  /** Why the file that was sent before was not taken. */
  problem?: FileProblem;
}

const ENDINGS = ".pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,.png,.jpg,.jpeg,.txt,.csv";

/** Sends a file of evidence. */
export const FileForm = ({ action, mostMegabytes, problem }: FileFormProps) => (
  <UploadForm
    action={action}
    accept={ENDINGS}
    submit="Upload"
    hint={`PDF, Word, Excel, PowerPoint, OpenDocument, PNG, JPEG, text or CSV, at most ${mostMegabytes} MB. Leave out what names patients.`}
    problem={problem && { field: "file", says: fileProblemInWords(problem, mostMegabytes) }}
  />
);
