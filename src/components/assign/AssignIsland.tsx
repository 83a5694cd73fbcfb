import { assignWords as words } from '../../strings/assign.ts';
import { Boundary } from '../quiz/Boundary.tsx';
import { AssignForm } from './AssignForm.tsx';
import { type loadCatalogue, useCatalogue } from './use-catalogue.ts';

interface Props {
  /** Address of what can be assigned. */
  catalogueAddress: string;
  /** How it is fetched; a test gives its own. */
  load?: typeof loadCatalogue;
}

function Assign({ catalogueAddress, load }: Props) {
  const { catalogue, failed, retry } = useCatalogue(catalogueAddress, load);
  if (catalogue) return <AssignForm catalogue={catalogue} />;
  if (!failed) return <p className="as-late needs-script">{words.loading}</p>;
  return (
    <div className="as-alert" role="alert">
      <p>{words.failed}</p>
      <p>
        <button type="button" className="btn" onClick={retry}>
          {words.retry}
        </button>
      </p>
    </div>
  );
}

/** The page on which an assignment is made. */
export default function AssignIsland(props: Props) {
  const broken = (
    <div className="as-alert" role="alert">
      <p>
        <strong>{words.broken.heading}</strong>
      </p>
      <p>{words.broken.text}</p>
    </div>
  );
  return (
    <Boundary fallback={broken}>
      <Assign {...props} />
    </Boundary>
  );
}
