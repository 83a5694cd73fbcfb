/** The script of every page with dots or a lesson: `<script>import '…/progress-dots.ts'</script>`. */
import { openStore } from '../../store/open-store.ts';
import { showProgress } from './show-progress.ts';

// Without a readable record the page is as the server sent it, which is complete.
openStore()
  .then((store) => showProgress(document, store))
  .catch(() => {});
