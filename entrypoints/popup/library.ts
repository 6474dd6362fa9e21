export { connectLibrary } from '../../utils/platform/library-connection.ts'
